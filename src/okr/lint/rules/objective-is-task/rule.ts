import type { ObjectiveRule } from '../../contract.ts';

/** The main clause is a deliverable or groundwork; two careful readers agree at .82–.97, so it does not block (guide §6). */
export const rule: ObjectiveRule = {
  id: 'objective-is-task',
  level: 'fix',
  scope: 'objective',
  check({ objective, objectiveVerdict: { task: found } }) {
    if (found === null) return [];
    const task = objective.text.slice(found.start, found.end);
    return [
      {
        messageId: 'task',
        ...found,
        suggestions: [
          { id: 'ask-change', params: { task } },
          { id: 'make-initiative', params: { task } },
        ],
      },
    ];
  },
};
