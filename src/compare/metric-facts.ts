import type { Term } from '../content/term.ts';
import type { Locale } from '../core/locale.ts';
import { FACET_WORDS } from '../glossary/facets.ts';
import { CADENCE, CATEGORY, DIRECTION, strings, UNIT } from '../i18n/words.ts';
import { METRICS } from './strings.ts';

type Metric = Extract<Term, { kind: 'metric' }>;

/** What a metric is told by, in the order of the table's columns. */
export const AXES = ['category', 'rule', 'unit', 'direction', 'cadence', 'timing', 'vanity', 'dataSource', 'partner'] as const;
export type Axis = (typeof AXES)[number];

/** Names of the axes. */
export const axisNames = (locale: Locale): Readonly<Record<Axis, string>> => {
  const { category, unit, direction, cadence, timing, vanity, dataSource, partner } = strings(locale).term;
  return { category, rule: METRICS[locale].rule, unit, direction, cadence, timing, vanity, dataSource, partner };
};

/** A metric's facts as short texts; `nameOf` tells a term's name. */
export const factsOf = (metric: Metric, locale: Locale, nameOf: (id: string) => string): Readonly<Record<Axis, string>> => {
  const { timing, vanity } = FACET_WORDS[locale];
  return {
    category: CATEGORY[locale][metric.category],
    rule: metric.rule[locale],
    unit: UNIT[locale][metric.unit] ?? metric.unit,
    direction: DIRECTION[locale][metric.direction].split(',')[0] ?? '',
    cadence: CADENCE[locale][metric.cadence],
    timing: timing.values[metric.timing]?.[0] ?? '',
    vanity: vanity.values[metric.vanity]?.[0] ?? '',
    dataSource: metric.dataSource[locale],
    partner: nameOf(metric.partner),
  };
};
