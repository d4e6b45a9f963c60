import type { KeyResultRule } from '../../contract.ts';

/** Done by the team itself: a task, an activity, a counted output, a yes/no deliverable (guide §3; S3). */
export const rule: KeyResultRule = {
  id: 'kr-is-task',
  level: 'fix',
  scope: 'keyResult',
  check({ line, verdict }) {
    const { task } = verdict;
    if (task === null) return [];
    const done = line.text.slice(task.start, task.end);
    const counted = line.values.length > 0;
    return [
      {
        messageId: counted ? 'output' : 'task',
        ...task,
        suggestions: [
          { id: 'so-that', params: { task: done } },
          { id: 'make-initiative', params: { task: done } },
        ],
      },
    ];
  },
};
