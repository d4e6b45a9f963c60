/**
 * What is kept of a reader's work, whatever the language: one document under `boussole:progress`.
 *
 *   { v: 2,
 *     items:    { "<item id>": [{ at, score, sure, hash }, …] }   every check, oldest first
 *     pages:    { "glossary/kpi": at }                            first time read to the end
 *     steps:    { "<path>/<step>": { done, at } }                 ticked or unticked by hand
 *               { "workshop/<brief or blank>": { done, at } }     an OKR finished in the workshop
 *     answers:  { "<path>/<step>": { text, at } }                 "in your company" notes
 *     placed:   { "<node>": { known, via, at } }                  placement test
 *     kits:     { "<kit id>": { kit, own, at } }                  team kits opened or composed
 *     settings: { "<name>": { value, at } } }                     name on the certificate, due counts…
 *
 * Checks are a set that only grows (bounded: the first and the newest), every other entry is the
 * newest of its id: so that two devices merge in any order without loss (merge.ts). What is best,
 * last or due is worked out, never stored here. Unknown fields and ids are kept as they are.
 *
 * Version 1 held `{ v: 1, items: { id: { hash, tries, first, best, last, sure, at } } }`: codec.ts
 * makes checks of it. A change of shape takes the next number and leaves a fixture behind for ever.
 */
export type Attempt = Readonly<{
  /** When, ms since 1970. */
  at: number;
  /** 0–1. */
  score: number;
  /** What was said before checking; null when nothing was said. */
  sure: boolean | null;
  /** Hash of the content that was answered. */
  hash: string;
}>;

/** A value of which the newest stands. */
export type Stamped<T extends object = object> = Readonly<T & { at: number }>;
type Records<T> = Readonly<Record<string, T>>;

export type Progress = Readonly<{
  v: 2;
  items: Records<readonly Attempt[]>;
  pages: Records<number>;
  steps: Records<Stamped<{ done: boolean }>>;
  answers: Records<Stamped<{ text: string }>>;
  placed: Records<Stamped<{ known: boolean; via: string }>>;
  kits: Records<Stamped<{ kit: unknown; own: boolean }>>;
  settings: Records<Stamped<{ value: string | number | boolean | null }>>;
}>;

export const EMPTY_PROGRESS: Progress = { v: 2, items: {}, pages: {}, steps: {}, answers: {}, placed: {}, kits: {}, settings: {} };

/** The maps of which the newest entry stands. */
export const STAMPED = ['steps', 'answers', 'placed', 'kits', 'settings'] as const;
export type StampedMap = (typeof STAMPED)[number];

/** Checks kept per item: the first and this many of the newest. */
export const NEWEST = 23;

/** A check that happened. */
export type Checked = Readonly<{ id: string }> & Attempt;

/** The state after a check. */
export function checked(progress: Progress, { id, ...attempt }: Checked): Progress {
  const log = bounded([...(progress.items[id] ?? []), attempt]);
  return { ...progress, items: { ...progress.items, [id]: log } };
}

/** The state after a page was read to the end; the first time stands. */
export function pageRead(progress: Progress, page: string, at: number): Progress {
  return progress.pages[page] === undefined ? { ...progress, pages: { ...progress.pages, [page]: at } } : progress;
}

/**
 * The state with one stamped entry replaced. What a reader does now stands, also where the entry
 * before it bears a later time (the clock was set back, or another device's runs ahead): it is then
 * stamped just after, so that it stands in every merge too.
 */
export function stamped<Map extends StampedMap>(progress: Progress, map: Map, id: string, entry: Progress[Map][string]): Progress {
  const at = Math.max(entry.at, (progress[map][id]?.at ?? -1) + 1);
  return { ...progress, [map]: { ...progress[map], [id]: { ...entry, at } } };
}

/** Checks in their order, each once, no more than are kept. */
export function bounded(log: readonly Attempt[]): readonly Attempt[] {
  const each = new Map(log.map((attempt) => [canonical(attempt), attempt]));
  const ordered = [...each]
    .sort(([a, { at: whenA }], [b, { at: whenB }]) => whenA - whenB || (a < b ? -1 : 1))
    .map(([, attempt]) => attempt);
  return ordered.length <= NEWEST + 1 ? ordered : [...ordered.slice(0, 1), ...ordered.slice(-NEWEST)];
}

/** One text for one value, whatever the order of its keys. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return `{${entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`)
    .join()}}`;
}

/** An item's checks in short. */
export type Entry = Readonly<{ tries: number; first: number; best: number; last: number; sure: boolean | null; at: number; hash: string }>;

/** What an item's checks come to, or null where it was never checked. */
export function entryOf(progress: Progress, id: string): Entry | null {
  const log = progress.items[id];
  const [first, last] = [log?.[0], log?.at(-1)];
  if (!log || !first || !last) return null;
  const best = Math.max(...log.map(({ score }) => score));
  return { tries: log.length, first: first.score, best, last: last.score, sure: last.sure, at: last.at, hash: last.hash };
}
