/**
 * A whole name as one word of the search index, so that what is typed can be held against names alone and not against
 * every page that uses the same words: `Rétention à J+30` → `zzretentionaj30zz`. Empty where nothing is left of it.
 */
export const nameKey = (name: string): string => {
  const letters = name
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
  return letters && `zz${letters}zz`;
};

/** The key of a name that begins like this. */
export const beginningKey = (name: string): string => nameKey(name).replace(/zz$/, '');
