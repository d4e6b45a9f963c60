import type { KeyResultRule } from '../../contract.ts';
import { say } from '../../say.ts';

/** Keep, stay within, or a bare service threshold: a KPI that happens every quarter (GitLab handbook, Perdoo, S1). */
export const rule: KeyResultRule = {
  id: 'kr-business-as-usual',
  level: 'fix',
  scope: 'keyResult',
  check({ line, verdict: { usual } }) {
    return say(usual, line.values.length > 0 ? 'threshold' : 'keep', 'move-to-kpi worse-start', { kpi: line.text.trim() });
  },
};
