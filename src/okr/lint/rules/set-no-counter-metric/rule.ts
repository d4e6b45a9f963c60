import type { SetRule } from '../../contract.ts';

/** A quantity pushed alone gets gamed: pair effect and counter-effect (Grove, in Doerr's Measure What Matters; PostHog). */
export const rule: SetRule = {
  id: 'set-no-counter-metric',
  level: 'discuss',
  scope: 'set',
  check({ okr, keyResults }) {
    const paired = okr.kpis.some(({ text }) => text.trim() !== '') || keyResults.some(({ verdict }) => verdict.usual !== null);
    const pushed = keyResults.filter(({ line, verdict }) => line.values.length > 0 && verdict.task === null);
    if (paired || pushed.length < 2) return [];
    return [{ messageId: 'none', start: 0, end: 0, actual: '0', suggestions: [{ id: 'add-kpi', params: {} }] }];
  },
};
