import type { Comparison } from '../../content/comparison.ts';
import type { Term, TermProse } from '../../content/term.ts';
import type { Localised } from '../../core/locale.ts';

type MetricFacts = Extract<Term, { kind: 'metric' }>;

/** What the generators know of a metric: its typed facts, and the sentences its page defines it with. */
export type Metric = Readonly<
  Pick<MetricFacts, 'name' | 'rule' | 'unit' | 'direction' | 'timing' | 'vanity' | 'cadence' | 'category' | 'partner' | 'related'> & {
    id: string;
    definition: Localised;
    roles: Localised<Readonly<{ metric: string; kpi: string; keyResult: string }>>;
    formula?: NonNullable<MetricFacts['formula']>;
  }
>;

/** What they know of a comparison: its table. */
export type Table = Readonly<Pick<Comparison, 'name' | 'columns'> & { id: string; rows: readonly Readonly<{ id: string; axis: Localised; cells: Readonly<Record<string, Localised>> }>[] }>;

/** All that items are generated from; metrics and tables by rising id. */
export type Facts = Readonly<{ metrics: readonly Metric[]; tables: readonly Table[] }>;

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

/** The facts out of the content: metrics that have both languages, tables of every comparison. */
export function factsOf(
  terms: readonly Readonly<{ id: string; data: Term }>[],
  prose: (id: string, locale: 'fr' | 'en') => TermProse | undefined,
  comparisons: readonly Readonly<{ id: string; data: Comparison }>[],
): Facts {
  const metrics = terms.flatMap(({ id, data }): Metric[] => {
    const [fr, en] = [prose(id, 'fr'), prose(id, 'en')];
    if (data.kind !== 'metric' || !fr?.roles || !en?.roles) return [];
    const { name, rule, unit, direction, timing, vanity, cadence, category, partner, related, formula } = data;
    return [{ id, name, rule, unit, direction, timing, vanity, cadence, category, partner, related, definition: { fr: fr.definition, en: en.definition }, roles: { fr: fr.roles, en: en.roles }, ...(formula && { formula }) }];
  });
  const tables = comparisons.map(({ id, data: { name, columns, rows } }): Table => ({
    id, name, columns,
    rows: rows.map(({ id, axis, cells }) => ({ id, axis, cells: Object.fromEntries(Object.entries(cells).map(([column, { text }]) => [column, text])) })),
  }));
  return { metrics: metrics.sort(byId), tables: tables.sort(byId) };
}
