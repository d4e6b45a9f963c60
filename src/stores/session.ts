import { atom } from 'nanostores';
import { current, decodeSession, type Session } from '../session/session.ts';
import { carried, unkept, writeDraft } from './drafts.ts';
import { SESSION } from './keys.ts';
import { session as tab } from './storage.ts';

/** The session under way in this tab, if any. */
export const $session = atom<Session | null>(null);

/** Reads it: from the tab's storage, or from the address where storage is refused. */
export function loadSession(): Session | null {
  const found = decodeSession(carried() ?? tab.read(SESSION));
  $session.set(found);
  return found;
}

/** Keeps it, or ends it. Where storage refuses, the address of this very page takes it, so that a reload loses nothing. */
export function keepSession(session: Session | null): void {
  $session.set(session);
  store(session);
  if (session && !tab.read(SESSION)) history.replaceState(history.state, '', carry(location.href, session));
}

/**
 * Keeps it for the next page, and leaves this one as it is: a link that vanishes leads nowhere. An
 * item not yet answered in the session starts afresh, whatever this tab had under way there.
 */
export function leaveWith(session: Session | null): void {
  if (session && !session.results[current(session)]) writeDraft(current(session), '', null);
  store(session);
}

function store(session: Session | null): void {
  if (session) tab.write(SESSION, JSON.stringify(session));
  else tab.remove(SESSION);
}

/** An address that takes the session along: as it is where storage holds, else with the session and its answers in it. */
export function carry(address: string, session: Session): string {
  if (tab.read(SESSION)) return address;
  const drafts = Object.fromEntries([...unkept].filter(([id]) => session.items.includes(id)));
  return `${address.replace(/#.*$/, '')}#session=${encodeURIComponent(JSON.stringify({ ...session, drafts }))}`;
}
