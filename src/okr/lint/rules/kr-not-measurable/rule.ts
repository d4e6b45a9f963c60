import type { KeyResultRule } from '../../contract.ts';
import { cut, say } from '../../say.ts';

/** No criterion that two people would grade alike (guide §3). */
export const rule: KeyResultRule = {
  id: 'kr-not-measurable',
  level: 'fix',
  scope: 'keyResult',
  check({ line, verdict: { fuzzy } }) {
    return say(fuzzy, 'fuzzy', 'how-know ask-people', { state: cut(line, fuzzy) });
  },
};
