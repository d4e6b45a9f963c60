/**
 * What is kept of a reader's work. One key, `boussole:progress`:
 *   { v: 1, items: { "<item id>": { hash, tries, first, best, last, sure, at } } }
 * keyed by item id, shared by both languages. `hash` is that of the content answered: when the item
 * changes, the entry stays and is asked again. Unknown fields and items are kept as they are.
 */
export type Entry = Readonly<{
  hash: string;
  /** Times checked. */
  tries: number;
  /** Scores in 0–1: of the first check, the best, the last. */
  first: number;
  best: number;
  last: number;
  /** What was said before the last check. */
  sure: boolean | null;
  /** Time of the last check, ms since 1970. */
  at: number;
}>;

export type Progress = Readonly<{ v: 1; items: Readonly<Record<string, Entry>> }>;

export const EMPTY_PROGRESS: Progress = { v: 1, items: {} };

/** A check that happened. */
export type Checked = Readonly<{ id: string; hash: string; score: number; sure: boolean | null; at: number }>;

/** The state after a check. */
export function checked(progress: Progress, { id, hash, score, sure, at }: Checked): Progress {
  const before = progress.items[id];
  const same = before?.hash === hash ? before : undefined;
  const entry: Entry = {
    hash,
    tries: (same?.tries ?? 0) + 1,
    first: same?.first ?? score,
    best: Math.max(same?.best ?? 0, score),
    last: score,
    sure,
    at,
  };
  return { ...progress, items: { ...progress.items, [id]: entry } };
}
