import { fold } from '../core/fold.ts';

/** A name as words alone: case, accents and signs do not count. */
const folded = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Slips (a letter wrong, missing, too many, or two swapped) between two words, or more than `most`. */
function slips(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let [before, row] = [[] as number[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      next.push(least);
    }
    [before, row] = [row, next];
  }
  return row[b.length] ?? most + 1;
}

/**
 * The name, or the word of a name, that somebody who mistyped may have meant: one slip in short words, two in
 * long ones. Empty where nothing is near, or where what is typed is a name's word as it stands.
 */
export function nearest(typed: string, names: readonly string[]): string {
  const asked = folded(typed);
  if (asked.length < 4) return '';
  const words = names.flatMap((name) => (asked.includes(' ') ? [] : name.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 4)));
  let [best, least] = ['', asked.length < 8 ? 2 : 3];
  for (const candidate of [...names, ...words]) {
    const distance = slips(asked, folded(candidate), least - 1);
    if (distance === 0) return '';
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}
