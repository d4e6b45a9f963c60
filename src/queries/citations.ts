import { getCollection } from 'astro:content';
import type { Locale } from '../core/locale.ts';
import { href } from '../core/routes.ts';
import { pageNames } from './names.ts';
import { linkedSources } from './sources.ts';

/** A page that cites a work. */
export type Citing = Readonly<{ name: string; to: string }>;

/** Which pages cite each work, by its key; pages in the order of the sections, then of the alphabet. */
export async function citations(locale: Locale): Promise<ReadonlyMap<string, readonly Citing[]>> {
  const [names, terms, termProse, comparisons, comparisonProse, rules] = await Promise.all([
    pageNames(locale),
    getCollection('terms'),
    getCollection('termProse'),
    getCollection('comparisons'),
    getCollection('comparisonProse'),
    getCollection('rules', ({ id }) => id.endsWith(`/${locale}`)),
  ]);
  const bodies = (section: string, prose: readonly { id: string; body?: string }[]) =>
    prose
      .filter(({ id }) => id.endsWith(`/${locale}`))
      .map(({ id, body }) => [`${section}/${id.split('/')[0]}`, linkedSources(body)] as const);
  const cited: (readonly [page: string, keys: readonly string[]])[] = [
    ...terms.map(({ id, data }) => [`glossary/${id}`, data.sources] as const),
    ...comparisons.map(
      ({ id, data }) =>
        [`compare/${id}`, data.rows.flatMap(({ cells }) => Object.values(cells).flatMap(({ sources }) => sources))] as const,
    ),
    ...rules.map(({ id, data }) => [`rules/${id.split('/')[0]}`, data.sources] as const),
    ...bodies('glossary', termProse),
    ...bodies('compare', comparisonProse),
    ...bodies('rules', rules),
  ];
  const pages = new Map<string, Set<string>>();
  for (const [page, keys] of cited) for (const key of keys) pages.set(key, (pages.get(key) ?? new Set()).add(page));
  const order = [...names.keys()];
  return new Map(
    [...pages].map(([key, found]) => [
      key,
      [...found]
        .sort((a, b) => order.indexOf(a) - order.indexOf(b))
        .map((page) => ({ name: names.get(page) ?? page, to: href(import.meta.env.BASE_URL, locale, ...page.split('/')) })),
    ]),
  );
}
