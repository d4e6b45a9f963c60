import type { Term } from '../content/term.ts';
import { LOCALES } from '../core/locale.ts';
import { nameKey } from '../search/name-key.ts';

/** All that a term may be looked for by, in every language: the words, and each whole name as one word. */
export function searchNames({ name, aliases }: Pick<Term, 'name' | 'aliases'>): string[] {
  const names = LOCALES.flatMap((locale) => [name[locale], ...aliases[locale]]);
  return [...new Set([...names.map((each) => each.toLowerCase()), ...names.map(nameKey)])];
}
