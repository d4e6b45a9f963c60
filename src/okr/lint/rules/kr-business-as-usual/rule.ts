import type { KeyResultRule } from '../../contract.ts';

/** Keep, stay within, or a bare service threshold: a KPI that happens every quarter (GitLab handbook, Perdoo, S1). */
export const rule: KeyResultRule = {
  id: 'kr-business-as-usual',
  level: 'fix',
  scope: 'keyResult',
  check({ line, verdict }) {
    const { usual } = verdict;
    return usual === null
      ? []
      : [
          {
            messageId: line.values.length > 0 ? 'threshold' : 'keep',
            ...usual,
            suggestions: [
              { id: 'move-to-kpi', params: { kpi: line.text.trim() } },
              { id: 'worse-start', params: {} },
            ],
          },
        ];
  },
};
