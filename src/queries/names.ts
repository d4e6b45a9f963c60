import type { Locale } from '../core/locale.ts';
import { comparisonIndex } from './comparisons.ts';
import { oncePerLocale } from './once.ts';
import { ruleIndex } from './rules.ts';
import { termIndex } from './terms.ts';

/** Name of every page that teaches, by `glossary/kpi`, `compare/kpi-vs-okr`, `rules/kr-is-task`. */
export const pageNames = oncePerLocale(async (locale: Locale): Promise<ReadonlyMap<string, string>> => {
  const [terms, comparisons, rules] = [await termIndex(locale), await comparisonIndex(locale), await ruleIndex(locale)];
  return new Map([
    ...[...terms.values()].map(({ id, name }): [string, string] => [`glossary/${id}`, name]),
    ...comparisons.map(({ id, name }): [string, string] => [`compare/${id}`, name]),
    ...[...rules].map(([id, { title }]): [string, string] => [`rules/${id}`, title]),
  ]);
});
