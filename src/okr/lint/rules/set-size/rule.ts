import { FEWEST_KEY_RESULTS, MOST_KEY_RESULTS } from '../../../labels.ts';
import type { SetRule } from '../../contract.ts';

/** 2 to 5 key results is the widest range compatible with the sources; 3 is usual (domain-evidence §1.5, §3). */
export const rule: SetRule = {
  id: 'set-size',
  level: 'blocking',
  scope: 'set',
  check({ okr: { keyResults } }) {
    const count = keyResults.filter(({ text }) => text.trim() !== '').length;
    if (count >= FEWEST_KEY_RESULTS && count <= MOST_KEY_RESULTS) return [];
    const few = count < FEWEST_KEY_RESULTS;
    return [
      {
        messageId: few ? 'few' : 'many',
        start: 0,
        end: 0,
        actual: String(count),
        suggestions: [{ id: few ? 'add-angle' : 'keep-three', params: { count: String(count) } }],
      },
    ];
  },
};
