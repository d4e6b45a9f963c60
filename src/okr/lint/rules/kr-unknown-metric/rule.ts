import type { KeyResultRule } from '../../contract.ts';
import { say } from '../../say.ts';

/** A figure on no metric the glossary knows: fine if you define it (domain-evidence §5, kr-no-kpi-link). */
export const rule: KeyResultRule = {
  id: 'kr-unknown-metric',
  level: 'discuss',
  scope: 'keyResult',
  check({ line, verdict, keyResult, metrics }) {
    const silent = verdict.task !== null || verdict.fuzzy !== null || keyResult.metric !== undefined || metrics.length > 0;
    const value = line.values[0];
    return say(silent ? null : (value ?? null), 'unknown', 'pick-metric define');
  },
};
