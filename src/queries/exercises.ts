import { getCollection } from 'astro:content';
import type { Locale } from '../core/locale.ts';
import { type Item, localiseItem } from '../exercises/localise.ts';

const cache = new Map<Locale, Promise<ReadonlyMap<string, Item>>>();

/** Every exercise of a language by id (`<term>/<name>` or `<name>`). */
export function exerciseIndex(locale: Locale): Promise<ReadonlyMap<string, Item>> {
  const known = cache.get(locale);
  if (known && import.meta.env.PROD) return known;
  const fresh = getCollection('exercises').then((all) => new Map(all.map(({ id, data }) => [id, localiseItem(id, data, locale)])));
  cache.set(locale, fresh);
  return fresh;
}

/** The exercises that stand on the page of a term or comparison, in file order. */
export async function exercisesOf(home: string, locale: Locale): Promise<Item[]> {
  const all = await exerciseIndex(locale);
  return [...all.values()].filter(({ id }) => id.startsWith(`${home}/`));
}

/** The example of each exercise type, for the gallery. */
export async function exampleItems(locale: Locale): Promise<Item[]> {
  const all = await getCollection('examples');
  return all.map(({ id, data }) => localiseItem(id, data, locale)).sort((a, b) => a.type.localeCompare(b.type));
}
