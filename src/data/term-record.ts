import type { Locale } from '../core/locale.ts';
import { CADENCE, CATEGORY, DIRECTION, TIMING, UNIT, VANITY } from '../i18n/words.ts';
import type { TermLine } from '../queries/terms.ts';

/** A term as data for others: stable ids, facts as ids, words in one language. Documented on the data page. */
export const termRecord = ({ id, name, definition, facts }: TermLine, locale: Locale, url: string) => ({
  id,
  name,
  kind: facts.kind,
  category: facts.category,
  definition,
  aliases: facts.aliases[locale],
  related: facts.related,
  sources: facts.sources,
  since: facts.since,
  url,
  ...(facts.kind === 'metric' && {
    rule: facts.rule[locale],
    unit: facts.unit,
    direction: facts.direction,
    cadence: facts.cadence,
    dataSource: facts.dataSource[locale],
    timing: facts.timing,
    vanity: facts.vanity,
    partner: facts.partner,
    ...(facts.formula && {
      formula: facts.formula.expression,
      variables: Object.entries(facts.formula.variables).map(([variable, { [locale]: words, unit, example }]) => ({
        id: variable,
        name: words,
        unit,
        example,
      })),
      example: facts.formula.expect,
    }),
  }),
});
export type TermRecord = ReturnType<typeof termRecord>;

/** Columns of the CSV file, in order. */
export const COLUMNS = [
  'id',
  'name',
  'kind',
  'category',
  'definition',
  'aliases',
  'rule',
  'formula',
  'unit',
  'direction',
  'cadence',
  'dataSource',
  'timing',
  'vanity',
  'partner',
  'related',
  'sources',
  'since',
  'url',
] as const;

/** A record as a row of `COLUMNS`; lists are joined by commas. */
export const termRow = (record: TermRecord): string[] =>
  COLUMNS.map((column) => {
    const value = (record as Record<string, unknown>)[column];
    return Array.isArray(value) ? value.join(', ') : String(value ?? '');
  });

/** What the fact ids mean, for the data page. */
export const meanings = (locale: Locale) => ({
  category: CATEGORY[locale],
  unit: UNIT[locale],
  direction: DIRECTION[locale],
  cadence: CADENCE[locale],
  timing: TIMING[locale],
  vanity: VANITY[locale],
});
