import type { Locale } from '../core/locale.ts';
import { homeOf } from '../exercises/home-of.ts';
import { exerciseIndex } from './exercises.ts';
import { madeItems } from './made.ts';
import { pageNames } from './names.ts';

/** Every item in short, written ones first, then generated ones (`made/…`): what review, sessions, the board and kits need to know without its text. */
export async function itemManifest(locale: Locale) {
  const [items, names] = [await exerciseIndex(locale), await pageNames(locale)];
  return [...items.values(), ...(await madeItems(locale))].map((item) => ({
    id: item.id,
    hash: item.hash,
    title: item.title,
    type: item.type,
    theme: item.theme,
    difficulty: item.difficulty,
    home: homeOf(item, names),
  }));
}
export type ManifestItem = Awaited<ReturnType<typeof itemManifest>>[number];
