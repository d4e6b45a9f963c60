import type { KeyResultRule } from '../../contract.ts';
import { say } from '../../say.ts';

/** Two results in one line, each of which could be reached without the other (guide §3). */
export const rule: KeyResultRule = {
  id: 'kr-compound',
  level: 'fix',
  scope: 'keyResult',
  check({ line, verdict: { compound } }) {
    const { start, end } = compound ?? { start: 0, end: 0 };
    return say(compound, 'two', 'split', { first: line.text.slice(0, start).trim(), second: line.text.slice(end).trim() });
  },
};
