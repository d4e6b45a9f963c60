import { getCollection } from 'astro:content';
import type { Locale } from '../core/locale.ts';

/** Lint rules of a language by id: the front matter of their page. */
export async function ruleIndex(locale: Locale) {
  const all = await getCollection('rules', ({ id }) => id.endsWith(`/${locale}`));
  return new Map(all.map((entry) => [entry.id.split('/')[0] ?? '', { ...entry.data, entry }]));
}
