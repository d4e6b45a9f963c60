import { getCollection } from 'astro:content';
import { csv } from '../../../../core/csv.ts';
import { LOCALES } from '../../../../core/locale.ts';
import { strings } from '../../../../i18n/words.ts';

/** The comparison's table as a file for a spreadsheet. */
export const getStaticPaths = async () => {
  const all = await getCollection('comparisons');
  return LOCALES.flatMap((locale) => all.map(({ id, data }) => ({ params: { locale, comparison: id }, props: { locale, data } })));
};

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

export const GET = ({ props: { locale, data } }: { props: Props }) => {
  const head = [strings(locale).compare.axis, ...data.columns.map((column) => column.name[locale]), strings(locale).nav.sources];
  const rows = data.rows.map((row) => [
    row.axis[locale],
    ...data.columns.map((column) => row.cells[column.id]?.text[locale] ?? ''),
    [...new Set(data.columns.flatMap((column) => row.cells[column.id]?.sources ?? []))].join(' '),
  ]);
  return new Response(csv([head, ...rows], locale), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
