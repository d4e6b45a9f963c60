import { EMPTY_PROGRESS, type Entry, type Progress } from './model.ts';

/** What came out of a stored text: the state, and whether the original must be parked. */
export type Decoded = Readonly<{ progress: Progress; damaged: boolean }>;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isScore = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= 1;
const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

/**
 * Reads a stored text. Never throws: entry by entry, what is sound is kept, what is not is dropped
 * and `damaged` says so. A version from the future is left alone: empty state, damaged.
 */
export function decodeProgress(text: string | null): Decoded {
  if (text === null || text === '') return { progress: EMPTY_PROGRESS, damaged: false };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { progress: EMPTY_PROGRESS, damaged: true };
  }
  if (!isObject(value) || value['v'] !== 1 || !isObject(value['items'])) return { progress: EMPTY_PROGRESS, damaged: true };
  const sound: [string, Entry][] = [];
  let damaged = false;
  for (const [id, entry] of Object.entries(value['items'])) {
    if (isEntry(entry)) sound.push([id, entry]);
    else damaged = true;
  }
  return { progress: { ...value, v: 1, items: Object.fromEntries(sound) }, damaged };
}

function isEntry(entry: unknown): entry is Entry {
  return (
    isObject(entry) && typeof entry['hash'] === 'string' && isCount(entry['tries']) && isScore(entry['first']) &&
    isScore(entry['best']) && isScore(entry['last']) && isCount(entry['at']) &&
    (entry['sure'] === null || typeof entry['sure'] === 'boolean')
  );
}

/** The text to store. */
export const encodeProgress = (progress: Progress): string => JSON.stringify(progress);
