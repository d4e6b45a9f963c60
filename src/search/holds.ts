import { fold } from '../core/fold.ts';

/** Whether a text holds a word that begins as a word of the query does: by half its letters, and three at least where it has them. */
export function holds(text: string, query: string): boolean {
  const words = new Set(fold(text).match(/[\p{L}\p{N}]+/gu));
  const asked = fold(query).match(/[\p{L}\p{N}]+/gu) ?? [];
  return asked.some((word) => {
    const stem = word.slice(0, Math.max(3, Math.ceil(word.length / 2)));
    return [...words].some((each) => each.startsWith(stem));
  });
}
