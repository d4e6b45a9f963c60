import { getEntry } from 'astro:content';
import type { Locale } from '../core/locale.ts';

/** A plain page of prose. @throws where the twin is missing. */
export async function plainPage(id: string, locale: Locale) {
  const entry = await getEntry('pages', `${id}/${locale}`);
  if (!entry) throw new Error(`content/pages/${id}: no page in "${locale}"`);
  return entry;
}
