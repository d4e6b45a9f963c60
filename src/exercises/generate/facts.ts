import type { Comparison } from '../../content/comparison.ts';
import type { Term, TermProse } from '../../content/term.ts';
import { LOCALES, type Locale, type Localised } from '../../core/locale.ts';

type MetricFacts = Extract<Term, { kind: 'metric' }>;

/** What the generators know of a metric: its typed facts, and the sentences its page defines it with. */
export type Metric = Readonly<
  Pick<MetricFacts, 'name' | 'rule' | 'unit' | 'direction' | 'timing' | 'vanity' | 'cadence' | 'category' | 'partner' | 'related'> & {
    id: string;
    definition: Localised;
    roles: Localised<Readonly<{ metric: string; kpi: string; keyResult: string }>>;
    /** Letters of its name in all languages, and whether its roles say no absolute word: worked out
     * here, so that what a seed deals does not depend on the languages at hand. */
    letters: number;
    measured: boolean;
    formula?: NonNullable<MetricFacts['formula']>;
  }
>;

/** What they know of a comparison: its table. */
export type Table = Readonly<
  Pick<Comparison, 'name' | 'columns'> & {
    id: string;
    rows: readonly Readonly<{ id: string; axis: Localised; cells: Readonly<Record<string, Localised>>; telling: boolean }>[];
  }
>;

/** All that items are generated from; metrics and tables by rising id. */
export type Facts = Readonly<{ metrics: readonly Metric[]; tables: readonly Table[] }>;

/** Words that stand out in a list, whatever is asked. */
const ABSOLUTE = /toujours|jamais|seulement|uniquement|always|never|\bonly\b/i;
const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\d/]{3,}/gu) ?? []);

/** Whether a row's cells say something by themselves: long enough, all different, and naming no column. */
function isTelling(columns: Comparison['columns'], axis: Localised, cells: Readonly<Record<string, Localised>>): boolean {
  const names = LOCALES.map(
    (locale) => new Set(columns.flatMap(({ id, name }) => [...words(name[locale]), ...words(name.en), ...id.split('-')])),
  );
  const naming = (text: string, i: number) => [...words(text)].some((word) => names[i]?.has(word) || names[i]?.has(word.replace(/s$/, '')));
  return LOCALES.every((locale, i) => {
    const texts = columns.map(({ id }) => cells[id]?.[locale] ?? '');
    const telling = texts.every((text) => text.length >= 12 && !ABSOLUTE.test(text) && !/\bS\d\b/.test(text) && !naming(text, i));
    return telling && new Set(texts).size === texts.length && !naming(axis[locale], i);
  });
}

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
    return [
      {
        id,
        name,
        rule,
        unit,
        direction,
        timing,
        vanity,
        cadence,
        category,
        partner,
        related,
        definition: { fr: fr.definition, en: en.definition },
        roles: { fr: fr.roles, en: en.roles },
        letters: name.fr.length + name.en.length,
        measured: !ABSOLUTE.test(JSON.stringify([fr.roles, en.roles])),
        ...(formula && { formula }),
      },
    ];
  });
  const tables = comparisons.map(({ id, data: { name, columns, rows } }): Table => ({
    id,
    name,
    columns,
    rows: rows.map(({ id, axis, cells }) => {
      const texts = Object.fromEntries(Object.entries(cells).map(([column, { text }]) => [column, text]));
      return { id, axis, cells: texts, telling: isTelling(columns, axis, texts) };
    }),
  }));
  return { metrics: metrics.sort(byId), tables: tables.sort(byId) };
}

/** The facts in one language, to send to a browser: `{fr, en}` becomes `{"=": text}`. */
export function packed(facts: Facts, locale: Locale): unknown {
  const visit = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(visit);
    if (node === null || typeof node !== 'object') return node;
    const { fr: _, en: __, ...rest } = node as Record<string, unknown>;
    const others = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, visit(value)]));
    return locale in node ? { '=': (node as Record<string, unknown>)[locale], ...others } : others;
  };
  return visit(facts);
}

/** The facts as they were sent: what was said in one language stands for all. */
export function unpacked(sent: unknown): Facts {
  const visit = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(visit);
    if (node === null || typeof node !== 'object') return node;
    const { '=': text, ...rest } = node as Record<string, unknown>;
    const others = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, visit(value)]));
    return text === undefined ? others : { ...Object.fromEntries(LOCALES.map((locale) => [locale, text])), ...others };
  };
  return visit(sent) as Facts;
}
