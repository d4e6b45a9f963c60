import { fold } from '../core/fold.ts';

/**
 * A whole name as one word of the search index, so that what is typed can be held against names alone and not against
 * every page that uses the same words: `Rétention à J+30` → `ꙮretentionaj30ꙮ`. Empty where nothing is left of it.
 */
export const nameKey = (name: string): string => {
  const letters = fold(name).replace(/[^\p{L}\p{N}]/gu, '');
  return letters && `ꙮ${letters}ꙮ`;
};

/** The key of a name that begins like this. */
export const beginningKey = (name: string): string => nameKey(name).replace(/ꙮ$/, '');
