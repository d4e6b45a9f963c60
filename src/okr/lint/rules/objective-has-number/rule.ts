import type { ObjectiveRule } from '../../contract.ts';

/** An objective carries no target quantity: it belongs in a key result (Google re:Work, S0, S1, S4). */
export const rule: ObjectiveRule = {
  id: 'objective-has-number',
  level: 'fix',
  scope: 'objective',
  check({ objective, objectiveVerdict: { number: found } }) {
    if (found === null) return [];
    const value = objective.text.slice(found.start, found.end);
    return [{ messageId: 'number', ...found, suggestions: [{ id: 'move-number', params: { value } }] }];
  },
};
