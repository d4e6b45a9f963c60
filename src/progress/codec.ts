import { type Attempt, bounded, EMPTY_PROGRESS, type Progress, STAMPED, type StampedMap } from './model.ts';
import { salvage } from './salvage.ts';
import { isAttempt, isCount, isObject, isScore, isStamped } from './shapes.ts';

/** What came out of a stored text. `damaged`: park the original. `newer`: read only, do not write. */
export type Decoded = Readonly<{ progress: Progress; damaged: boolean; newer: boolean }>;

/**
 * Reads a stored text. Never throws: entry by entry, what is sound is kept, what is not is dropped
 * and `damaged` says so, also where the text as a whole is no JSON any more. Of a version from the
 * future, what we understand is shown and nothing may be written.
 */
export function decodeProgress(text: string | null): Decoded {
  if (text === null || text === '') return { progress: EMPTY_PROGRESS, damaged: false, newer: false };
  try {
    return decodeValue(JSON.parse(text));
  } catch {
    return { ...decodeValue({ v: 2, ...salvage(text) }), damaged: true };
  }
}

/** The same for a value that is parsed already (a passport's part). */
export function decodeValue(value: unknown): Decoded {
  if (!isObject(value)) return { progress: EMPTY_PROGRESS, damaged: true, newer: false };
  if (value['v'] === 1) return fromFirst(value);
  const newer = typeof value['v'] === 'number' && value['v'] > 2;
  if (value['v'] !== 2 && !newer) return { progress: EMPTY_PROGRESS, damaged: true, newer: false };
  let damaged = false;
  const sound = <T>(field: string, keep: (entry: unknown) => T | null): Record<string, T> => {
    const map = value[field] ?? {};
    if (!isObject(map)) damaged = true;
    const out: Record<string, T> = {};
    for (const [id, entry] of isObject(map) ? Object.entries(map) : []) {
      const kept = keep(entry);
      if (kept === null) damaged = true;
      else if (id !== '__proto__') out[id] = kept;
    }
    return out;
  };
  const items = sound('items', (entry) => {
    const log = Array.isArray(entry) ? entry.filter(isAttempt) : [];
    if (!Array.isArray(entry) || log.length < entry.length) damaged = true;
    return log.length ? bounded(log) : null;
  });
  const pages = sound('pages', (entry) => (isCount(entry) ? entry : null));
  const maps = STAMPED.map((name) => [name, sound(name, (entry) => (isStamped(name, entry) ? entry : null))]);
  const known = Object.fromEntries(maps) as Pick<Progress, StampedMap>;
  return { progress: { ...value, v: 2, items, pages, ...known }, damaged, newer };
}

/** The text to store. */
export const encodeProgress = (progress: Progress): string => JSON.stringify(progress);

/** Version 1 kept a summary per item; checks are made that come to the same summary. */
function fromFirst(value: Readonly<Record<string, unknown>>): Decoded {
  const entries = isObject(value['items']) ? Object.entries(value['items']) : [];
  const items: Record<string, readonly Attempt[]> = {};
  for (const [id, entry] of entries) {
    const log = checksOf(entry);
    if (log && id !== '__proto__') items[id] = bounded(log);
  }
  const { items: _, ...rest } = value;
  const damaged = !isObject(value['items']) || Object.keys(items).length < entries.length;
  return { progress: { ...EMPTY_PROGRESS, ...rest, v: 2, items }, damaged, newer: false };
}

function checksOf(entry: unknown): Attempt[] | null {
  if (!isObject(entry)) return null;
  const { hash, tries, first, best, last, sure, at } = entry;
  if (typeof hash !== 'string' || !isCount(tries) || !isScore(first) || !isScore(best) || !isScore(last) || !isCount(at)) return null;
  if (sure !== null && typeof sure !== 'boolean') return null;
  const count = Math.max(1, Math.min(tries, 24));
  return Array.from({ length: count }, (_, i) => {
    const score = i === count - 1 ? last : i === 0 ? first : best;
    return { at: Math.max(0, at - (count - 1 - i)), score, sure: i === count - 1 ? sure : null, hash };
  });
}
