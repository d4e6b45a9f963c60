import type { Locale } from './locale.ts';

const TAG = { fr: 'fr-FR', en: 'en-GB' } as const;

/** A day as the reader's language writes it; French says `1er` of the first, which Intl does not know. */
export function formatDay(at: number, locale: Locale, parts: Intl.DateTimeFormatOptions): string {
  const text = new Intl.DateTimeFormat(TAG[locale], parts).format(at);
  return locale === 'fr' ? text.replace(/(?<!\d)1(?=$| \p{L})/u, '1er') : text;
}

/** Two days and the time between, said once where they share it: from `17` to `21 November 2026`. */
export function formatSpan(from: number, to: number, locale: Locale): readonly [from: string, to: string] {
  const [one, other] = [new Date(from), new Date(to)];
  const year = one.getFullYear() === other.getFullYear();
  const month = year && one.getMonth() === other.getMonth();
  const first: Intl.DateTimeFormatOptions = { day: 'numeric', ...(month ? {} : { month: 'long' }), ...(year ? {} : { year: 'numeric' }) };
  return [formatDay(from, locale, first), formatDay(to, locale, { dateStyle: 'long' })];
}
