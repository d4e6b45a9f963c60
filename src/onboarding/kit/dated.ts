import type { Locale } from '../../core/locale.ts';
import type { Path } from '../path.ts';

const TAG = { fr: 'fr-FR', en: 'en-GB' } as const;

/** A kit's path with its days dated as the reader's language writes them: `lundi 30 novembre`. */
export function dated(path: Path, locale: Locale): Path {
  const format = new Intl.DateTimeFormat(TAG[locale], { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
  return { ...path, days: path.days.map((day) => ({ ...day, ...(day.date && { date: format.format(Date.parse(day.date)) }) })) };
}
