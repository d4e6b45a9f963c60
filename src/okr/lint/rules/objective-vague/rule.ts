import type { ObjectiveRule } from '../../contract.ts';

/** Every content word fits almost any team (guide §2); the softest label, so only a question. */
export const rule: ObjectiveRule = {
  id: 'objective-vague',
  level: 'discuss',
  scope: 'objective',
  check({ objectiveVerdict: { vague: found } }) {
    return found === null
      ? []
      : [
          {
            messageId: 'vague',
            ...found,
            suggestions: [
              { id: 'name-who', params: {} },
              { id: 'name-what', params: {} },
            ],
          },
        ];
  },
};
