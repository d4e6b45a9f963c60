import type { ObjectiveRule } from '../../contract.ts';
import { cut, say } from '../../say.ts';

/** Keeping what runs, or the bare label of an indicator, is a KPI (S1, S3; Perdoo, Tability). */
export const rule: ObjectiveRule = {
  id: 'objective-is-kpi',
  level: 'fix',
  scope: 'objective',
  check({ objective, objectiveVerdict: { kpi } }) {
    const kept = cut(objective, kpi);
    return say(kpi, kept.length > 14 && kpi?.start === 0 && /\s/u.test(kept) ? 'label' : 'keep', 'move-to-kpi name-change');
  },
};
