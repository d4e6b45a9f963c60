/** Words a minute of somebody who reads to understand, tables and figures included. */
const PACE = 200;

/** Minutes it takes to read texts as written (MDX, sentences), at least one. */
export const readingMinutes = (...texts: readonly string[]): number => {
  const words = texts
    .join(' ')
    .replace(/<[^>]+>|\]\([^)]*\)/g, ' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\d]/u.test(word)).length;
  return Math.max(1, Math.round(words / PACE));
};
