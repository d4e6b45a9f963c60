import { atom } from 'nanostores';
import { decodeDrafts, encodeDrafts } from '../workshop/codec.ts';
import { type Drafts, EMPTY_DRAFTS, merge, revive } from '../workshop/drafts.ts';
import { begin, commit, type History, redo, replace, undo } from '../workshop/history.ts';
import { local } from './storage.ts';

const KEY = 'boussole:okrs';
const BACKUP = 'boussole:okrs:backup';

/** The reader's OKRs and the session's steps; empty on the server and until `loadOkrs`. */
export const $okrs = atom<History<Drafts>>(begin(EMPTY_DRAFTS));

/** Whether they are kept on this device. */
export const $okrsKept = atom(true);

let loaded = false;

function read(text: string | null): Drafts {
  const { state, damaged } = decodeDrafts(text);
  if (damaged && text && local.read(BACKUP) === null) local.write(BACKUP, text);
  return state;
}

/** Shows a state and keeps it, joined with what another tab has written meanwhile. */
function keep(history: History<Drafts>): void {
  const whole = merge(history.present, read(local.read(KEY)));
  $okrs.set({ ...history, present: whole });
  $okrsKept.set(local.write(KEY, encodeDrafts(whole)));
}

/** Reads the storage once, parks what it cannot read, and follows other tabs. */
export function loadOkrs(): void {
  if (loaded) return;
  loaded = true;
  $okrs.set(begin(read(local.read(KEY))));
  $okrsKept.set(local.write(`${KEY}:probe`, '1'));
  local.remove(`${KEY}:probe`);
  addEventListener('storage', ({ key, newValue }) => {
    if (key !== KEY || newValue === null) return;
    const history = $okrs.get();
    $okrs.set(replace(history, merge(history.present, read(newValue))));
  });
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
