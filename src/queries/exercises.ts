import { getCollection } from 'astro:content';
import type { Locale } from '../core/locale.ts';
import { type Item, localiseItem } from '../exercises/localise.ts';
import { oncePerLocale } from './once.ts';

/** Every exercise of a language by id (`<term>/<name>` or `<name>`). */
export const exerciseIndex = oncePerLocale(
  async (locale: Locale): Promise<ReadonlyMap<string, Item>> =>
    new Map((await getCollection('exercises')).map(({ id, data }) => [id, localiseItem(id, data, locale)])),
);

const byHome = oncePerLocale(async (locale: Locale) => Map.groupBy((await exerciseIndex(locale)).values(), ({ id }) => id.split('/')[0]));

/** The exercises that stand on the page of a term or comparison, in file order. */
export const exercisesOf = async (home: string, locale: Locale): Promise<Item[]> =>
  ((await byHome(locale)).get(home) ?? []).filter(({ id }) => id.includes('/'));

/** The example of each exercise type, for the gallery. */
export async function exampleItems(locale: Locale): Promise<Item[]> {
  const all = await getCollection('examples');
  return all.map(({ id, data }) => localiseItem(id, data, locale)).sort((a, b) => a.type.localeCompare(b.type));
}
