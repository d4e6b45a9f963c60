import { getCollection } from 'astro:content';
import type { Locale } from '../core/locale.ts';
import { type MadeItem, standing } from '../exercises/generate/deal.ts';
import { type Facts, factsOf } from '../exercises/generate/facts.ts';
import { once, oncePerLocale } from './once.ts';

/** What items are generated from, in all languages. */
export const generatorFacts = once(async (): Promise<Facts> => {
  const [terms, prose, comparisons] = await Promise.all([getCollection('terms'), getCollection('termProse'), getCollection('comparisons')]);
  const pages = new Map(prose.map(({ id, data }) => [id, data]));
  return factsOf(terms, (id, locale) => pages.get(`${id}/${locale}`), comparisons);
});

/** The generated items that stand on pages of their own, one a metric or comparison. */
export const madeItems = oncePerLocale(async (locale: Locale): Promise<readonly MadeItem[]> => standing(await generatorFacts(), locale));
