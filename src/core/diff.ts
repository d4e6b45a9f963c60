/** A stretch of a comparison: kept, taken out, or put in. */
export type Change = Readonly<{ kind: 'same' | 'out' | 'in'; text: string }>;

const MOST = 400;
/** Words with the space after them, and marks one by one. */
const wordsOf = (text: string): string[] => text.match(/(?:[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}])\s*|\s+/gu) ?? [];

/** Two texts compared word by word (longest common subsequence). Kept and taken out make the first, kept and put in the second. */
export function diffWords(before: string, after: string): Change[] {
  const [a, b] = [wordsOf(before), wordsOf(after)];
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
  if (a.length > MOST || b.length > MOST)
    return join([
      { kind: 'out', text: before },
      { kind: 'in', text: after },
    ]);
  const best = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  const at = (i: number, j: number) => best[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      (best[i] as Uint16Array)[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const changes: Change[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      changes.push({ kind: 'same', text: a[i] ?? '' });
      i += 1;
      j += 1;
    } else if (i < a.length && (j >= b.length || at(i + 1, j) >= at(i, j + 1))) changes.push({ kind: 'out', text: a[i++] ?? '' });
    else changes.push({ kind: 'in', text: b[j++] ?? '' });
  }
  return join(changes);
}

/** Neighbours of one kind become one stretch; empty ones go. */
function join(changes: readonly Change[]): Change[] {
  const out: Change[] = [];
  for (const change of changes) {
    const last = out.at(-1);
    if (change.text === '') continue;
    if (last?.kind === change.kind) out[out.length - 1] = { kind: change.kind, text: last.text + change.text };
    else out.push(change);
  }
  return out;
}
