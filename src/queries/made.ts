import { getCollection } from 'astro:content';
import type { Locale } from '../core/locale.ts';
import { type MadeItem, standing } from '../exercises/generate/deal.ts';
import { type Facts, factsOf } from '../exercises/generate/facts.ts';

let known: Promise<Facts> | undefined;

/** What items are generated from, in all languages. */
export function generatorFacts(): Promise<Facts> {
  if (known && import.meta.env.PROD) return known;
  known = Promise.all([getCollection('terms'), getCollection('termProse'), getCollection('comparisons')]).then(
    ([terms, prose, comparisons]) => {
      const pages = new Map(prose.map(({ id, data }) => [id, data]));
      return factsOf(terms, (id, locale) => pages.get(`${id}/${locale}`), comparisons);
    },
  );
  return known;
}

const cache = new Map<Locale, Promise<readonly MadeItem[]>>();

/** The generated items that stand on pages of their own, one a metric or comparison. */
export function madeItems(locale: Locale): Promise<readonly MadeItem[]> {
  const made = cache.get(locale);
  if (made && import.meta.env.PROD) return made;
  const fresh = generatorFacts().then((facts) => standing(facts, locale));
  cache.set(locale, fresh);
  return fresh;
}
