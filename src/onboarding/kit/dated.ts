import { formatDay } from '../../core/day.ts';
import type { Locale } from '../../core/locale.ts';
import type { Path } from '../path.ts';

/** A date of a kit in words: `lundi 30 novembre`. */
export const dateInWords = (date: string, locale: Locale): string =>
  formatDay(Date.parse(date), locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });

/** A kit's path with its days dated as the reader's language writes them. */
export const dated = (path: Path, locale: Locale): Path => ({
  ...path,
  days: path.days.map((day) => ({ ...day, ...(day.date && { date: dateInWords(day.date, locale) }) })),
});
