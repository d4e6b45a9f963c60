import type { Finding } from '../../okr/lint/contract.ts';
import { METRICS } from '../../okr/lexicon/metrics.ts';
import { lintOkr } from '../../okr/lint/lint.ts';
import { RULES } from '../../okr/lint/registry.ts';
import { EMPTY_OKR, type Locale, type Okr } from '../../okr/model.ts';
import type { ItemOf } from '../localise.ts';

/** Words the item's sentences need, put in by the page: rules by id, lines, verdicts. */
export type Names = Readonly<{
  rules: Readonly<Record<string, Readonly<{ title: string; short: string; why: string; href: string }>>>;
  /** `{n}` is the number of a key result. */
  lines: Readonly<{ objective: string; keyResult: string; set: string }>;
  mended: string;
  falseMark: string;
  made: string;
}>;

export type RepairItem = ItemOf<'repair'> & { names?: Names };
type Written = RepairItem['okr'];

/** A rule on a line, as the reader marks it: `kr1:kr-is-task`. */
export const markOf = ({ line, rule }: { line: string; rule: string }): string => `${line}:${rule}`;

/** The line a finding is told on: what concerns the cycle is told of the whole set. */
const lineOf = ({ line }: Finding): string => (line === 'cycle' ? 'set' : line);

/** An OKR of the exercise as the model has it. */
export const toOkr = ({ objective, cycle, keyResults, kpis, initiatives }: Written, kind: Okr['kind']): Okr => ({
  ...EMPTY_OKR,
  objective,
  kind,
  cycle: { label: cycle },
  keyResults,
  kpis: kpis.map((text, i) => ({ id: `kpi${i + 1}`, text })),
  initiatives: initiatives.map((text, i) => ({ id: `i${i + 1}`, text })),
});

/** What the linter finds in an OKR, with the metrics it knows by itself: the same in the page and in the tests. */
export const lintRepair = (okr: Okr, locale: Locale): Finding[] => lintOkr(okr, { locale, metrics: METRICS });

/** What the linter finds in an OKR, as marks. */
export const marksIn = (okr: Okr, locale: Locale): { mark: string; finding: Finding }[] =>
  lintRepair(okr, locale).map((finding) => ({ mark: markOf({ line: lineOf(finding), rule: finding.ruleId }), finding }));

const USUAL = {
  objective: ['objective-has-number', 'objective-is-task', 'objective-is-kpi', 'objective-vague'],
  keyResult: ['kr-is-task', 'kr-no-target', 'kr-no-baseline', 'kr-vanity', 'kr-business-as-usual', 'kr-compound'],
  set: ['set-size', 'set-all-lagging', 'set-no-counter-metric', 'cycle-missing'],
} as const;

/** The flaws one may mark, by kind of line: the usual suspects, and those of this exercise; the registry's order. */
export function palette(item: RepairItem): Readonly<Record<keyof typeof USUAL, readonly string[]>> {
  const used = new Set([...item.flaws, ...item.decoys].map(({ rule }) => rule));
  const of = (scope: keyof typeof USUAL) =>
    RULES.filter((rule) => rule.scope === scope && ((USUAL[scope] as readonly string[]).includes(rule.id) || used.has(rule.id))).map(
      ({ id }) => id,
    );
  return { objective: of('objective'), keyResult: of('keyResult'), set: of('set') };
}

/** Every mark one may put, line by line. */
export function marksOffered(item: RepairItem): string[] {
  const { objective, keyResult, set } = palette(item);
  const on = (line: string, rules: readonly string[]) => rules.map((rule) => markOf({ line, rule }));
  return [...on('objective', objective), ...item.okr.keyResults.flatMap(({ id }) => on(id, keyResult)), ...on('set', set)];
}
