import type { APIContext } from 'astro';
import { csv } from '../../../core/csv.ts';
import { LOCALES, type Locale } from '../../../core/locale.ts';
import { COLUMNS, termRow } from '../../../data/term-record.ts';
import { termRecords } from '../../../queries/records.ts';

export const getStaticPaths = () => LOCALES.map((locale) => ({ params: { locale }, props: { locale } }));

/** Every term of a language as a table for a spreadsheet. */
export const GET = async ({ props: { locale }, site }: APIContext<{ locale: Locale }>) => {
  const records = await termRecords(locale, site, import.meta.env.BASE_URL);
  return new Response(csv([[...COLUMNS], ...records.map(termRow)], locale), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
