import type { ObjectiveRule } from '../../contract.ts';
import { say } from '../../say.ts';

/** More than 20 words cannot be remembered; the corpus median is 6 (domain-evidence §5). */
export const rule: ObjectiveRule = {
  id: 'objective-too-long',
  level: 'discuss',
  scope: 'objective',
  check({ objective, objectiveVerdict: { long } }) {
    return say(long, 'long', 'cut', { words: String(objective.text.trim().split(/\s+/u).length) });
  },
};
