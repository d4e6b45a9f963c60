import { getCollection } from 'astro:content';
import type { Locale } from '../core/locale.ts';
import { RULES } from '../okr/lint/registry.ts';

/** Lint rules of a language by id, in the order findings are told: the front matter of their page. */
export async function ruleIndex(locale: Locale) {
  const all = await getCollection('rules', ({ id }) => id.endsWith(`/${locale}`));
  const pages = new Map(all.map((entry) => [entry.id.split('/')[0] ?? '', entry]));
  return new Map(
    RULES.flatMap(({ id, level, scope }) => {
      const entry = pages.get(id);
      return entry ? [[id, { ...entry.data, id, level, scope, entry }] as const] : [];
    }),
  );
}
