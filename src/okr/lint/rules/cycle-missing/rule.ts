import type { SetRule } from '../../contract.ts';

/** The cycle is asked once, as a field, not looked for in each sentence (domain-evidence §1.3). */
export const rule: SetRule = {
  id: 'cycle-missing',
  level: 'fix',
  scope: 'set',
  check({ okr: { cycle } }) {
    const given = cycle.label.trim() !== '' || (cycle.start ?? '') !== '' || (cycle.end ?? '') !== '';
    return given
      ? []
      : [{ messageId: 'missing', start: 0, end: 0, actual: '', line: 'cycle', suggestions: [{ id: 'pick-quarter', params: {} }] }];
  },
};
