import type { ObjectiveRule } from '../../contract.ts';

/** More than 20 words cannot be remembered; the corpus median is 6 (domain-evidence §5). */
export const rule: ObjectiveRule = {
  id: 'objective-too-long',
  level: 'discuss',
  scope: 'objective',
  check({ objective, objectiveVerdict: { long: found } }) {
    if (found === null) return [];
    const words = String(objective.text.trim().split(/\s+/u).length);
    return [{ messageId: 'long', ...found, suggestions: [{ id: 'cut', params: { words } }] }];
  },
};
