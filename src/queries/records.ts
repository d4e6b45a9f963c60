import type { Locale } from '../core/locale.ts';
import { href } from '../core/routes.ts';
import { termRecord } from '../data/term-record.ts';
import { termIndex } from './terms.ts';

/** Every term as data, with its full address. */
export async function termRecords(locale: Locale, site: URL | undefined, base: string) {
  const lines = [...(await termIndex(locale)).values()];
  return lines.map((line) => termRecord(line, locale, new URL(href(base, locale, 'glossary', line.id), site).href));
}
