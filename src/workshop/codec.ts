import { withSafeIds } from '../okr-ui/edit.ts';
import { decodeOkr } from '../okr/formats/decode.ts';
import { type Draft, type Drafts, EMPTY_DRAFTS } from './drafts.ts';

/** What came out of a stored text, and whether the original must be parked. */
export type Decoded = Readonly<{ state: Drafts; damaged: boolean }>;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isTime = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

function decodeDraft(value: unknown): Draft | null {
  if (!isObject(value)) return null;
  const { id, name, at, brief, every } = value;
  const okr = decodeOkr(value['okr']);
  if (okr === null || typeof id !== 'string' || !/^[\w-]{1,64}$/.test(id)) return null;
  return {
    ...value,
    id,
    okr: withSafeIds(okr),
    name: typeof name === 'string' ? name.slice(0, 200) : '',
    at: isTime(at) ? at : 0,
    brief: typeof brief === 'string' ? brief.slice(0, 100) : undefined,
    every: every === 7 || every === 14 || every === 28 ? every : undefined,
  };
}

/**
 * Reads a stored text. Never throws: draft by draft, what is sound is kept, what is not is left out and
 * `damaged` says so. A version from the future is left alone: nothing, damaged.
 */
export function decodeDrafts(text: string | null): Decoded {
  if (text === null || text === '') return { state: EMPTY_DRAFTS, damaged: false };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { state: EMPTY_DRAFTS, damaged: true };
  }
  if (!isObject(value) || value['v'] !== 1 || !Array.isArray(value['drafts'])) return { state: EMPTY_DRAFTS, damaged: true };
  const all = value['drafts'].map(decodeDraft);
  const sound = all.filter((draft) => draft !== null);
  const drafts = sound.filter(({ id }, i) => sound.findIndex((other) => other.id === id) === i);
  const gone = isObject(value['gone'])
    ? Object.fromEntries(Object.entries(value['gone']).filter((pair): pair is [string, number] => isTime(pair[1])))
    : {};
  const open = typeof value['open'] === 'string' ? value['open'] : '';
  return { state: { ...value, v: 1, open, drafts, gone }, damaged: drafts.length < all.length };
}

/** The text to store. */
export const encodeDrafts = (state: Drafts): string => JSON.stringify(state);
