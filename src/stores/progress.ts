import { atom } from 'nanostores';
import { decodeProgress, encodeProgress } from '../progress/codec.ts';
import { type Checked, checked, EMPTY_PROGRESS, type Progress } from '../progress/model.ts';
import { local } from './storage.ts';

const KEY = 'boussole:progress';
const BACKUP = 'boussole:progress:backup';

/** The reader's progress; empty on the server and until `loadProgress`. */
export const $progress = atom<Progress>(EMPTY_PROGRESS);

/** Whether what is done is kept on this device. */
export const $kept = atom(true);

let loaded = false;

/** Reads the storage once, parks what it cannot read, and follows other tabs. */
export function loadProgress(): void {
  if (loaded) return;
  loaded = true;
  const read = (text: string | null) => {
    const { progress, damaged } = decodeProgress(text);
    if (damaged && text && local.read(BACKUP) === null) local.write(BACKUP, text);
    $progress.set(progress);
  };
  read(local.read(KEY));
  $kept.set(local.write(`${KEY}:probe`, '1'));
  local.remove(`${KEY}:probe`);
  addEventListener('storage', (event) => event.key === KEY && read(event.newValue));
}

/** Adds a check to what is stored now, which another tab may have changed. */
export function recordCheck(event: Checked): void {
  const stored = local.read(KEY);
  const { progress } = stored === null ? { progress: $progress.get() } : decodeProgress(stored);
  const next = checked(progress, event);
  $progress.set(next);
  $kept.set(local.write(KEY, encodeProgress(next)));
}
