import type { ObjectiveRule } from '../../contract.ts';
import { say } from '../../say.ts';

/** Every content word fits almost any team (guide §2); the softest label, so only a question. */
export const rule: ObjectiveRule = {
  id: 'objective-vague',
  level: 'discuss',
  scope: 'objective',
  check({ objectiveVerdict: { vague } }) {
    return say(vague, 'vague', 'name-who name-what');
  },
};
