import { AXES, axisNames, factsOf } from '../../../../compare/metric-facts.ts';
import { METRICS } from '../../../../compare/strings.ts';
import { csv } from '../../../../core/csv.ts';
import { LOCALES, type Locale } from '../../../../core/locale.ts';
import { termIndex } from '../../../../queries/terms.ts';

/** The table of every metric as a file for a spreadsheet. */
export const getStaticPaths = () => LOCALES.map((locale) => ({ params: { locale }, props: { locale } }));

export const GET = async ({ props: { locale } }: { props: { locale: Locale } }) => {
  const index = await termIndex(locale);
  const names = axisNames(locale);
  const rows = [...index.values()].flatMap(({ id, name, facts }) => {
    if (facts.kind !== 'metric') return [];
    const texts = factsOf(facts, locale, (other) => index.get(other)?.name ?? other);
    return [[id, name, ...AXES.map((axis) => texts[axis])]];
  });
  return new Response(csv([['id', METRICS[locale].metric, ...AXES.map((axis) => names[axis])], ...rows], locale), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
};
