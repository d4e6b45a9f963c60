import { getCollection, getEntry } from 'astro:content';
import type { Locale } from '../core/locale.ts';
import { oncePerLocale } from './once.ts';

/** All comparisons of a language: id, name, definition, facts; in the order of its alphabet. */
export const comparisonIndex = oncePerLocale(async (locale: Locale) => {
  const [facts, prose] = await Promise.all([getCollection('comparisons'), getCollection('comparisonProse')]);
  const words = new Map(prose.map(({ id, data }) => [id, data]));
  const { compare } = new Intl.Collator(locale);
  return facts
    .map(({ id, data }) => ({
      id,
      name: data.name[locale],
      definition: words.get(`${id}/${locale}`)?.definition ?? '',
      facts: data,
    }))
    .sort((a, b) => compare(a.name, b.name));
});

/** Facts and prose of one comparison. @throws where the twin is missing. */
export async function comparisonPage(id: string, locale: Locale) {
  const [facts, prose] = await Promise.all([getEntry('comparisons', id), getEntry('comparisonProse', `${id}/${locale}`)]);
  if (!facts || !prose) throw new Error(`content/comparisons/${id}: no page in "${locale}"`);
  return { id, name: facts.data.name[locale], facts: facts.data, prose };
}
