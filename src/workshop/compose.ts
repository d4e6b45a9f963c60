import type { Locale } from '../core/locale.ts';
import { formatValue } from '../core/number.ts';
import type { Ends } from './simulate.ts';

type Metric = Readonly<{ name: string; unit: string }>;

/** A value as the sentence of a key result writes it: « 22 % », “£20”; units of the glossary. */
export const written = (value: number, unit: string, locale: Locale): string => formatValue(value, unit, locale);

/** A word that keeps its capitals inside a sentence: an acronym or a proper name. */
const keeps = (name: string) => /^\p{Lu}[\p{Lu}\d/-]|^\p{Lu}\p{L}*\s\p{Lu}/u.test(name);

/** The sentence a metric and its two ends make: « Taux d’activation : de 22 % à 35 % », “Raise activation rate from 22% to 35%”. */
export function compose({ name, unit }: Metric, { baseline, target }: Ends, locale: Locale): string | null {
  if (baseline === undefined || target === undefined) return null;
  const [from, to] = [written(baseline, unit, locale), written(target, unit, locale)];
  if (locale === 'fr') return `${name}\u00a0: de ${from} à ${to}`;
  const inside = keeps(name) ? name : name.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
  return `${target < baseline ? 'Reduce' : 'Raise'} ${inside} from ${from} to ${to}`;
}
