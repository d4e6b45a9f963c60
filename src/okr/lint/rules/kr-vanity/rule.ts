import type { KeyResultRule } from '../../contract.ts';
import { cut, say } from '../../say.ts';

/** The neighbour worth measuring instead, for the metrics the glossary knows. */
const NEIGHBOUR: Readonly<Record<string, string>> = {
  'social-followers': 'followers',
  impressions: 'views',
  'page-views': 'views',
  'unique-visitors': 'views',
  downloads: 'signups',
  signups: 'signups',
  'press-mentions': 'press',
};

/** A count that grows without value being created (S2; Ries). It depends on the objective, so it never blocks. */
export const rule: KeyResultRule = {
  id: 'kr-vanity',
  level: 'fix',
  scope: 'keyResult',
  check({ line, verdict: { vanity }, metrics }) {
    const known = metrics.find(
      ({ fact, start }) => fact.vanity === 'yes' && fact.unit === 'count' && line.values.length > 0 && start === vanity?.start,
    );
    return say(vanity, 'vanity', NEIGHBOUR[known?.fact.id ?? ''] ?? 'next-step', { metric: cut(line, vanity) });
  },
};
