import type { Locale } from './locale.ts';
import { isSingular } from './number.ts';

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
