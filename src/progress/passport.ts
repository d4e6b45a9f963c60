import { pack, unpack } from '../core/pack.ts';
import { decodeValue } from './codec.ts';
import { merge } from './merge.ts';
import { canonical, EMPTY_PROGRESS, type Progress } from './model.ts';
import { isCount, isObject } from './shapes.ts';

/*
 * A passport: all of a reader's work, as a file or, while it is small, in a link (`#passport=…`).
 *   { boussole: "passport", v: 1, at, progress: <as stored>, okrs: <as stored by the workshop> | null }
 * A bare stored progress is read too. A change of shape takes the next number; fixtures keep each old
 * one readable.
 */
export type Passport = Readonly<{ at: number; progress: Progress; okrs: unknown }>;

/** A passport as a file. */
export const passportFile = ({ at, progress, okrs }: Passport): string =>
  `${JSON.stringify({ boussole: 'passport', v: 1, at, progress, okrs })}\n`;

/** A passport for a link. */
export const passportLink = ({ at, progress, okrs }: Passport): string => `passport=1.${pack({ at, progress, okrs })}`;

/** Why something is not read: not a passport at all, or made by a newer version of the site. */
export type Unread = 'none' | 'newer';

/** Reads a file. Never throws; entries that are not sound are left out and `damaged` says so. */
export function readPassport(text: string): (Passport & { damaged: boolean }) | Unread {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return 'none';
  }
  if (!isObject(value)) return 'none';
  if (value['boussole'] === 'passport') return value['v'] === 1 ? fromValue(value) : typeof value['v'] === 'number' ? 'newer' : 'none';
  return value['boussole'] === undefined && isObject(value['items']) ? fromValue({ at: 0, progress: value, okrs: null }) : 'none';
}

/** Reads the fragment of a link. Never throws. */
export function readPassportLink(fragment: string): (Passport & { damaged: boolean }) | Unread {
  const [, version, body = ''] = /^#?passport=(\d{1,4})\.(.+)$/.exec(fragment) ?? [];
  if (!version) return 'none';
  if (version !== '1') return 'newer';
  const value = unpack(body);
  return isObject(value) ? fromValue(value) : 'none';
}

function fromValue({ at, progress, okrs }: Record<string, unknown>): (Passport & { damaged: boolean }) | Unread {
  const read = decodeValue(progress);
  if (read.newer) return 'newer';
  if (read.damaged && read.progress === EMPTY_PROGRESS) return 'none';
  return { at: isCount(at) ? at : 0, progress: read.progress, okrs: isObject(okrs) ? okrs : null, damaged: read.damaged };
}

/** Two passports as one: the work merged, the workshop's drafts by id, newest first. */
export const mergePassports = (a: Passport, b: Passport): Passport => ({
  at: Math.max(a.at, b.at),
  progress: merge(a.progress, b.progress),
  okrs: mergeOkrs(a.okrs, b.okrs),
});

/** The workshop's drafts of two devices: each the newest of its id; a deletion holds unless it was written to since. */
export function mergeOkrs(a: unknown, b: unknown): unknown {
  if (!isDrafts(a)) return isDrafts(b) ? b : (a ?? b);
  if (!isDrafts(b)) return a;
  const gone: Record<string, number> = { ...a.gone };
  for (const [id, at] of Object.entries(b.gone ?? {})) gone[id] = Math.max(at, gone[id] ?? 0);
  const newest = new Map<string, Draft>();
  for (const draft of [...a.drafts, ...b.drafts]) {
    const before = newest.get(draft.id);
    if (!before || draft.at > before.at || (draft.at === before.at && canonical(draft) > canonical(before))) newest.set(draft.id, draft);
  }
  const drafts = [...newest.values()].filter(({ id, at }) => (gone[id] ?? -1) < at).sort((one, other) => (one.id < other.id ? -1 : 1));
  const fields = [...new Set([...Object.keys(a), ...Object.keys(b)])] as (keyof Drafts)[];
  return {
    ...Object.fromEntries(
      fields.map((field) => [
        field,
        b[field] === undefined || (a[field] !== undefined && canonical(a[field]) >= canonical(b[field])) ? a[field] : b[field],
      ]),
    ),
    drafts,
    gone,
  };
}

type Draft = Readonly<{ id: string; at: number }>;
type Drafts = Readonly<{ v: 1; drafts: readonly Draft[]; gone?: Readonly<Record<string, number>> }>;
const isDrafts = (value: unknown): value is Drafts =>
  isObject(value) &&
  value['v'] === 1 &&
  Array.isArray(value['drafts']) &&
  (value['gone'] === undefined || (isObject(value['gone']) && Object.values(value['gone']).every(isCount))) &&
  value['drafts'].every((draft) => isObject(draft) && typeof draft['id'] === 'string' && isCount(draft['at']));
