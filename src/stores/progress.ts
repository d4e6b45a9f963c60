import { atom } from 'nanostores';
import { decodeProgress, encodeProgress } from '../progress/codec.ts';
import { merge } from '../progress/merge.ts';
import { type Checked, checked, EMPTY_PROGRESS, type Progress } from '../progress/model.ts';
import { BACKUP, PROGRESS } from './keys.ts';
import { local } from './storage.ts';

/** The reader's progress; empty on the server and until `loadProgress`. */
export const $progress = atom<Progress>(EMPTY_PROGRESS);

/** Whether what is done is kept on this device. */
export const $kept = atom(true);

/** Whether a newer version of the site wrote what is stored: shown as far as we understand it, never written over. */
export const $newer = atom(false);

/** The last check on this page. */
export const $checked = atom<Checked | null>(null);

let loaded = false;

/** Takes in a stored text, parking what cannot be read whole. */
function take(text: string | null): Progress {
  const { progress, damaged, newer } = decodeProgress(text);
  if (damaged && text && local.read(BACKUP) === null) local.write(BACKUP, text);
  $newer.set(newer);
  if (newer) $kept.set(false);
  return progress;
}

/** Reads the storage once and follows other tabs. */
export function loadProgress(): void {
  if (loaded) return;
  loaded = true;
  $kept.set(local.write(`${PROGRESS}:probe`, '1'));
  local.remove(`${PROGRESS}:probe`);
  $progress.set(take(local.read(PROGRESS)));
  addEventListener('storage', ({ key, newValue }) => {
    if (key === PROGRESS) $progress.set(newValue === null ? EMPTY_PROGRESS : merge($progress.get(), take(newValue)));
    if (key === null) $progress.set(EMPTY_PROGRESS);
  });
  addEventListener('pageshow', ({ persisted }) => {
    // a page that comes back from the history missed what other pages wrote meanwhile
    if (persisted && $kept.get()) $progress.set(take(local.read(PROGRESS)));
  });
}

/** Changes what is stored now, which another tab may have changed; what is not kept lives as long as the page. */
export function change(act: (progress: Progress) => Progress): void {
  loadProgress();
  const stored = take(local.read(PROGRESS));
  const next = act($kept.get() ? stored : merge(stored, $progress.get()));
  $progress.set(next);
  if (!$newer.get()) $kept.set(local.write(PROGRESS, encodeProgress(next)));
}

/** Adds a check, and its day of review. A generated item counts as one whatever numbers (`@…`) it was dealt. */
export function recordCheck(event: Checked): void {
  const id = event.id.replace(/@.*/, '');
  change((progress) => checked(progress, { ...event, id }));
  $checked.set(event);
  void import('./due.ts').then(
    ({ planItem }) => planItem($progress.get(), id),
    () => undefined,
  );
}
