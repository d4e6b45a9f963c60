import { atom } from 'nanostores';
import { decodeDrafts, encodeDrafts } from '../workshop/codec.ts';
import { type Drafts, EMPTY_DRAFTS, merge, revive } from '../workshop/drafts.ts';
import { begin, commit, type History, redo, replace, undo } from '../workshop/history.ts';
import { OKRS as KEY, OKRS_BACKUP as BACKUP } from './keys.ts';
import { local } from './storage.ts';

/** The reader's OKRs and the session's steps; empty on the server and until `loadOkrs`. */
export const $okrs = atom<History<Drafts>>(begin(EMPTY_DRAFTS));

/** Whether they are kept on this device. */
export const $okrsKept = atom(true);

/** Whether a newer version of the site wrote what is stored: it is left as it is. */
export const $okrsNewer = atom(false);

/** Whether a whole stored text could not be read and is parked. */
export const $okrsBackup = atom(false);

let loaded = false;

/** Takes in a stored text; what cannot be read as a whole is parked at once, or set aside where the place is taken. */
function read(text: string | null): Drafts {
  const { state, damaged, newer } = decodeDrafts(text);
  const parked = local.read(BACKUP);
  if (damaged && text && parked === null) local.write(BACKUP, text);
  const lost = damaged && text && parked !== null && parked !== text;
  const whole: Drafts = lost ? { ...state, unread: [{ at: KEY, value: text }] } : state;
  $okrsNewer.set(newer);
  $okrsBackup.set(local.read(BACKUP) !== null);
  return whole;
}

/** The session joined with what another tab has stored: its new drafts join every step, so that no undo here takes them away. */
function joined(history: History<Drafts>, stored: Drafts): History<Drafts> {
  const present = merge(history.present, stored);
  const known = new Set(history.present.drafts.map(({ id }) => id));
  const arrived = present.drafts.filter(({ id }) => !known.has(id));
  if (arrived.length === 0) return { ...history, present };
  const welcome = (state: Drafts): Drafts => ({
    ...state,
    drafts: [...state.drafts, ...arrived.filter(({ id }) => !state.drafts.some((draft) => draft.id === id))],
  });
  return { ...history, past: history.past.map(welcome), present, future: history.future.map(welcome) };
}

/** Shows a state and keeps it. */
function keep(history: History<Drafts>): void {
  const next = joined(history, read(local.read(KEY)));
  $okrs.set(next);
  $okrsKept.set(!$okrsNewer.get() && local.write(KEY, encodeDrafts(next.present)));
}

/** Reads the storage once, parks what it cannot read, and follows other tabs. */
export function loadOkrs(): void {
  if (loaded) return;
  loaded = true;
  $okrs.set(begin(read(local.read(KEY))));
  $okrsKept.set(local.write(`${KEY}:probe`, '1'));
  local.remove(`${KEY}:probe`);
  addEventListener('storage', ({ key, newValue }) => {
    if (key === null || (key === KEY && newValue === null)) $okrs.set(begin(EMPTY_DRAFTS));
    else if (key === KEY) $okrs.set(joined($okrs.get(), read(newValue)));
  });
}

/** What lies aside, as a text to take away. */
export const readAside = (): string =>
  `${JSON.stringify({ unread: $okrs.get().present.unread ?? [], backup: local.read(BACKUP) }, null, 2)}\n`;

/** Lets go of what lies aside. */
export function dropAside(): void {
  local.remove(BACKUP);
  const without = ({ unread: _, ...state }: Drafts): Drafts => state;
  const { past, present, future, ...rest } = $okrs.get();
  $okrs.set({ ...rest, past: past.map(without), present: without(present), future: future.map(without) });
  if (!$okrsNewer.get()) $okrsKept.set(local.write(KEY, encodeDrafts($okrs.get().present)));
  $okrsBackup.set(false);
}

/** A step: one undo takes it back. Changes with the same tag, close in time, are one step. */
export function commitOkrs(next: Drafts, tag: string, at: number): void {
  keep(commit($okrs.get(), next, tag, at));
}

/** No step: which draft is open. */
export function showOkrs(next: Drafts): void {
  keep(replace($okrs.get(), next));
}

/** One step back or forth; false when there is none. */
export function stepOkrs(way: 'undo' | 'redo', at: number): boolean {
  const now = $okrs.get();
  const next = way === 'undo' ? undo(now) : redo(now);
  if (next) keep({ ...next, present: revive(next.present, now.present, at) });
  return next !== null;
}
