import type { ObjectiveRule } from '../../contract.ts';
import { cut, say } from '../../say.ts';

/** The main clause is a deliverable or groundwork; two careful readers agree at .82–.97, so it does not block (guide §6). */
export const rule: ObjectiveRule = {
  id: 'objective-is-task',
  level: 'fix',
  scope: 'objective',
  check({ objective, objectiveVerdict: { task } }) {
    return say(task, 'task', 'ask-change make-initiative', { task: cut(objective, task) });
  },
};
