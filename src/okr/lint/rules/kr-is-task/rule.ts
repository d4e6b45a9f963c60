import type { KeyResultRule } from '../../contract.ts';
import { cut, say } from '../../say.ts';

/** Done by the team itself: a task, an activity, a counted output, a yes/no deliverable (guide §3; S3). */
export const rule: KeyResultRule = {
  id: 'kr-is-task',
  level: 'fix',
  scope: 'keyResult',
  check({ line, verdict: { task } }) {
    return say(task, line.values.length > 0 ? 'output' : 'task', 'so-that make-initiative', { task: cut(line, task) });
  },
};
