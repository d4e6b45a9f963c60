import type { KeyResultRule } from '../../contract.ts';

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
  check({ line, verdict, metrics }) {
    const { vanity } = verdict;
    const fact = metrics.find(
      (hit) => hit.fact.vanity === 'yes' && hit.fact.unit === 'count' && line.values.length > 0 && hit.start === vanity?.start,
    );
    if (vanity === null) return [];
    const metric = line.text.slice(vanity.start, vanity.end);
    return [{ messageId: 'vanity', ...vanity, suggestions: [{ id: NEIGHBOUR[fact?.fact.id ?? ''] ?? 'next-step', params: { metric } }] }];
  },
};
