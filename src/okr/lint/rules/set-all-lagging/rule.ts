import type { SetRule } from '../../contract.ts';

/** Only lagging metrics is driving by the rear-view mirror: 1–2 leading per lagging (S2). */
export const rule: SetRule = {
  id: 'set-all-lagging',
  level: 'discuss',
  scope: 'set',
  check({ keyResults }) {
    const facts = keyResults.map(({ metrics }) => metrics[0]?.fact);
    const late = facts.filter((fact) => fact?.timing === 'lagging');
    if (facts.length < 2 || late.length < facts.length) return [];
    return [{ messageId: 'all-lagging', start: 0, end: 0, actual: String(late.length), suggestions: [{ id: 'add-leading', params: {} }] }];
  },
};
