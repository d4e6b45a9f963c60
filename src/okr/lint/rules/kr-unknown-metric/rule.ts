import type { KeyResultRule } from '../../contract.ts';

/** A figure on no metric the glossary knows: fine if you define it (domain-evidence §5, kr-no-kpi-link). */
export const rule: KeyResultRule = {
  id: 'kr-unknown-metric',
  level: 'discuss',
  scope: 'keyResult',
  check({ line, verdict, keyResult, metrics }) {
    const silent = verdict.task !== null || verdict.fuzzy !== null || keyResult.metric !== undefined || metrics.length > 0;
    const value = line.values[0];
    return silent || value === undefined
      ? []
      : [
          {
            messageId: 'unknown',
            start: value.start,
            end: value.end,
            suggestions: [
              { id: 'pick-metric', params: {} },
              { id: 'define', params: {} },
            ],
          },
        ];
  },
};
