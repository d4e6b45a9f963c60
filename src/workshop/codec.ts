import { withSafeIds } from '../okr-ui/edit.ts';
import { decodeOkr } from '../okr/formats/decode.ts';
import { type Tell, type Unread, unreadList } from '../okr/formats/unread.ts';
import { type Draft, type Drafts, EMPTY_DRAFTS } from './drafts.ts';

/** What came out of a stored text. */
export type Decoded = Readonly<{
  state: Drafts;
  /** The text as a whole could not be read: it must be parked. */
  damaged: boolean;
  /** A newer version of the site wrote it: it must not be written over. */
  newer: boolean;
}>;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isTime = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
const isUnread = (value: unknown): value is Unread => isObject(value) && typeof value['at'] === 'string' && 'value' in value;

function decodeDraft(value: unknown, place: string, tell: Tell): Draft | null {
  if (!isObject(value)) return null;
  const { id } = value;
  if (typeof id !== 'string' || !/^[\w-]{1,64}$/.test(id)) return null;
  const okr = decodeOkr(value['okr'], (at, what) => tell(`${place}.okr.${at}`, what));
  if (okr === null) return null;
  const field = <T>(key: string, read: T | undefined): T | undefined => {
    if (value[key] !== undefined && value[key] !== read) tell(`${place}.${key}`, value[key]);
    return read;
  };
  const { name, at, brief, every } = value;
  return {
    ...value,
    id,
    okr: withSafeIds(okr),
    name: field('name', typeof name === 'string' ? name.slice(0, 200) : undefined) ?? '',
    at: field('at', isTime(at) ? at : undefined) ?? 0,
    brief: field('brief', typeof brief === 'string' ? brief.slice(0, 100) : undefined),
    every: field('every', every === 7 || every === 14 || every === 28 ? every : undefined),
  };
}

const nothing = (damaged: boolean, newer = false): Decoded => ({ state: EMPTY_DRAFTS, damaged, newer });

/**
 * Reads a stored text. Never throws: draft by draft and field by field, what is sound is kept, keys we do
 * not know stay, and what cannot be read is set aside in `unread`, which is stored with the rest.
 */
export function decodeDrafts(text: string | null): Decoded {
  if (text === null || text === '') return nothing(false);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return nothing(true);
  }
  if (!isObject(value)) return nothing(true);
  if (typeof value['v'] === 'number' && value['v'] > 1) return nothing(false, true);
  if (value['v'] !== 1 || !Array.isArray(value['drafts'])) return nothing(true);
  const { unread, tell } = unreadList();
  for (const [i, one] of (Array.isArray(value['unread']) ? value['unread'] : []).entries())
    if (isUnread(one)) tell(one.at, one.value);
    else tell(`unread[${i}]`, one);
  const drafts: Draft[] = [];
  for (const [i, each] of value['drafts'].entries()) {
    const draft = decodeDraft(each, `drafts[${i}]`, tell);
    if (draft === null || drafts.some(({ id }) => id === draft.id)) tell(`drafts[${i}]`, each);
    else drafts.push(draft);
  }
  const gone = isObject(value['gone'])
    ? Object.fromEntries(Object.entries(value['gone']).filter((pair): pair is [string, number] => isTime(pair[1])))
    : {};
  const open = typeof value['open'] === 'string' ? value['open'] : '';
  const { unread: _, ...rest } = value;
  return { state: { ...rest, v: 1, open, drafts, gone, ...(unread.length > 0 && { unread }) }, damaged: false, newer: false };
}

/** The text to store. */
export const encodeDrafts = (state: Drafts): string => JSON.stringify(state);
