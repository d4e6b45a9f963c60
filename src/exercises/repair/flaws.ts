import type { Finding } from '../../okr/lint/contract.ts';
import { METRICS } from '../../okr/lexicon/metrics.ts';
import { lintOkr } from '../../okr/lint/lint.ts';
import { RULES } from '../../okr/lint/registry.ts';
import type { Locale, Okr } from '../../okr/model.ts';
import { markOf, marksOf, original, type Palette, type RepairItem } from './marks.ts';

/** The line a finding is told on: what concerns the cycle is told of the whole set. */
const lineOf = ({ line }: Finding): string => (line === 'cycle' ? 'set' : line);

/** What the linter finds in an OKR, with the metrics it knows by itself: the same in the page and in the tests. */
export const lintRepair = (okr: Okr, locale: Locale): Finding[] => lintOkr(okr, { locale, metrics: METRICS });

/** What the linter finds in an OKR, as marks. */
export const marksIn = (okr: Okr, locale: Locale): { mark: string; finding: Finding }[] =>
  lintRepair(okr, locale).map((finding) => ({ mark: markOf({ line: lineOf(finding), rule: finding.ruleId }), finding }));

/** Marks the linter puts on the bad OKR itself. */
export const seenIn = (item: RepairItem): string[] => [...new Set(marksIn(original(item), item.locale).map(({ mark }) => mark))];

const USUAL = {
  objective: ['objective-has-number', 'objective-is-task', 'objective-is-kpi', 'objective-vague'],
  keyResult: ['kr-is-task', 'kr-no-target', 'kr-no-baseline', 'kr-vanity', 'kr-business-as-usual', 'kr-compound'],
  set: ['set-size', 'set-all-lagging', 'set-no-counter-metric', 'cycle-missing'],
} as const;

/** The flaws one may mark, by kind of line: the usual suspects, and those of this exercise; the registry's order. */
export function palette(item: RepairItem): Palette {
  const used = new Set([...item.flaws, ...item.decoys].map(({ rule }) => rule));
  const of = (scope: keyof typeof USUAL) =>
    RULES.filter((rule) => rule.scope === scope && ((USUAL[scope] as readonly string[]).includes(rule.id) || used.has(rule.id))).map(
      ({ id }) => id,
    );
  return { objective: of('objective'), keyResult: of('keyResult'), set: of('set') };
}

/** Every mark one may put, line by line. */
export const marksOffered = (item: RepairItem): string[] => marksOf(palette(item), item);
