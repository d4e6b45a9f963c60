import type { ObjectiveRule } from '../../contract.ts';
import { cut, say } from '../../say.ts';

/** An objective carries no target quantity: it belongs in a key result (Google re:Work, S0, S1, S4). */
export const rule: ObjectiveRule = {
  id: 'objective-has-number',
  level: 'fix',
  scope: 'objective',
  check({ objective, objectiveVerdict: { number: found } }) {
    return say(found, 'number', 'move-number', { value: cut(objective, found) });
  },
};
