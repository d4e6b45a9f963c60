import { merge } from '../progress/merge.ts';
import { EMPTY_PROGRESS } from '../progress/model.ts';
import { mergeOkrs, type Passport } from '../progress/passport.ts';
import { OKRS, PROGRESS } from './keys.ts';
import { $progress, change, loadProgress } from './progress.ts';
import { $session } from './session.ts';
import { type Door, local, session } from './storage.ts';

const parsed = (text: string | null): unknown => {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
};

/** Everything of this device, to take elsewhere. */
export function readPassportHere(at: number): Passport {
  loadProgress();
  return { at, progress: $progress.get(), okrs: parsed(local.read(OKRS)) };
}

/** Adds another device's work to this one's. */
export function takeIn(passport: Passport): void {
  change((mine) => merge(mine, passport.progress));
  const okrs = mergeOkrs(parsed(local.read(OKRS)), passport.okrs);
  if (okrs) local.write(OKRS, JSON.stringify(okrs));
}

/** One key of ours as it stands in the browser. */
export type KeptKey = Readonly<{ key: string; area: 'local' | 'session'; text: string }>;

/** Every key of ours there is, with its text. */
export function keptKeys(): KeptKey[] {
  const of = (door: Door, area: KeptKey['area']) =>
    door
      .keys()
      .filter((key) => key.startsWith('boussole:'))
      .sort()
      .map((key): KeptKey => ({ key, area, text: door.read(key) ?? '' }));
  return [...of(local, 'local'), ...of(session, 'session')];
}

/** Erases every key of ours; what it returns brings them back. */
export function eraseAll(): KeptKey[] {
  const gone = keptKeys();
  for (const { key, area } of gone) (area === 'local' ? local : session).remove(key);
  $progress.set(EMPTY_PROGRESS);
  $session.set(null);
  dispatchEvent(new Event('boussole:due'));
  return gone;
}

/** Brings back what was erased; work done since stays. */
export function bringBack(gone: readonly KeptKey[], read: (text: string) => Passport | string): void {
  for (const { key, area, text } of gone) {
    const door = area === 'local' ? local : session;
    if (door.read(key) === null) door.write(key, text);
  }
  const progress = gone.find(({ key }) => key === PROGRESS);
  const passport = progress && read(progress.text);
  if (typeof passport === 'object') change((mine) => merge(mine, passport.progress));
  dispatchEvent(new Event('boussole:due'));
}
