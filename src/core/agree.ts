import type { Locale } from './locale.ts';

/** Whether a quantity takes the singular: below two in French, one alone in English. */
export const isSingular = (value: number, locale: Locale): boolean => (locale === 'fr' ? Math.abs(value) < 2 : Math.abs(value) === 1);

/** Fills a reading: `{trials}` becomes the value as shown, `{trials|trial|trials}` the form that agrees with it. */
export const fillReading = (
  text: string,
  values: Readonly<Record<string, number>>,
  shown: Readonly<Record<string, string>>,
  locale: Locale,
): string =>
  text.replace(/\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g, (whole, name: string, one?: string, many?: string) =>
    one === undefined ? (shown[name] ?? whole) : ((isSingular(values[name] ?? 2, locale) ? one : many) ?? whole),
  );
