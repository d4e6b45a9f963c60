import type { Locale, Localised } from '../core/locale.ts';
import { LEVEL_NAME } from '../exercises/levels.ts';
import { TYPE_NAME } from '../exercises/names.ts';
import { THEMES } from '../exercises/shared.ts';
import { THEME_NAME } from '../exercises/theme-names.ts';
import { LENGTHS, type Length, lengthOf } from './choose.ts';

/** The ways to narrow the exercises down, in the order they are offered. */
export const FACETS = ['theme', 'type', 'level', 'length'] as const;
export type Facet = (typeof FACETS)[number];
type Sorted = Readonly<{ type: string; theme: string; difficulty: number }>;

const VALUES: Readonly<Record<Facet, readonly string[]>> = {
  theme: THEMES,
  type: Object.keys(TYPE_NAME.fr),
  level: ['1', '2', '3'],
  length: LENGTHS,
};

/** Where an exercise stands in each facet. */
export const facetsOf = ({ type, theme, difficulty }: Sorted): Readonly<Record<Facet, string>> => ({
  theme,
  type,
  level: String(difficulty),
  length: lengthOf(type),
});

const LENGTH: Localised<Record<Length, string>> = {
  fr: { short: 'une minute', medium: 'deux à trois minutes', long: 'cinq minutes et plus' },
  en: { short: 'a minute', medium: 'two to three minutes', long: 'five minutes or more' },
};
export const FACET_NAME: Localised<Record<Facet, string>> = {
  fr: { theme: 'Thème', type: 'Type', level: 'Niveau', length: 'Durée' },
  en: { theme: 'Theme', type: 'Type', level: 'Level', length: 'Length' },
};

/** Name of a facet's value, as a filter says it. */
export function valueName(facet: Facet, value: string, locale: Locale): string {
  const names: Readonly<Record<Facet, Readonly<Record<string, string>>>> = {
    theme: THEME_NAME[locale],
    type: TYPE_NAME[locale],
    level: LEVEL_NAME[locale],
    length: LENGTH[locale],
  };
  return names[facet][value] ?? value;
}

/** Each facet with the values that some exercise has, and how many have it. */
export const countFacets = (items: readonly Sorted[]) =>
  FACETS.map((facet) => {
    const counts = Map.groupBy(items, (item) => facetsOf(item)[facet]);
    return {
      facet,
      values: VALUES[facet].flatMap((value) => (counts.has(value) ? [{ value, count: counts.get(value)?.length ?? 0 }] : [])),
    };
  });
