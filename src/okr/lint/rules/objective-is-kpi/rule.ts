import type { ObjectiveRule } from '../../contract.ts';

/** Keeping what runs, or the bare label of an indicator, is a KPI (S1, S3; Perdoo, Tability). */
export const rule: ObjectiveRule = {
  id: 'objective-is-kpi',
  level: 'fix',
  scope: 'objective',
  check({ objective, objectiveVerdict: { kpi: found } }) {
    if (found === null) return [];
    const kept = objective.text.slice(found.start, found.end);
    const label = found.end - found.start > 14 && found.start === 0 && /\s/u.test(kept);
    return [
      {
        messageId: label ? 'label' : 'keep',
        ...found,
        suggestions: [
          { id: 'move-to-kpi', params: {} },
          { id: 'name-change', params: {} },
        ],
      },
    ];
  },
};
