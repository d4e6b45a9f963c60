import { DRAFT } from './keys.ts';
import { session } from './storage.ts';

/** Answers under way, kept for the tab's life, so that switching language loses nothing. */
const key = (id: string) => `${DRAFT}${id}`;

/** The session in the address, where storage is refused, as text; null where there is none. */
export function carried(): string | null {
  try {
    return decodeURIComponent(/^#session=(.+)$/.exec(location.hash)?.[1] ?? '') || null;
  } catch {
    return null;
  }
}

/** Its answers. An exercise may wake before the session’s bar does: they are read here, as soon as either asks. */
function carriedDrafts(): [string, string][] {
  try {
    return Object.entries((JSON.parse(carried() ?? '{}') as { drafts?: Record<string, string> }).drafts ?? {});
  } catch {
    return [];
  }
}

/** Answers that storage refused, by item: known to this page, and to those a session in the address leads to. */
export const unkept = new Map(carriedDrafts());

/** What was being answered in this tab, if its content is still the same. */
export function readDraft(id: string, hash: string): unknown {
  try {
    const draft = JSON.parse(session.read(key(id)) ?? unkept.get(id) ?? 'null') as { hash?: string } | null;
    return draft?.hash === hash ? draft : null;
  } catch {
    return null;
  }
}

/** Keeps an answer under way, or forgets it. */
export function writeDraft(id: string, hash: string, state: object | null): void {
  const text = state && JSON.stringify({ hash, ...state });
  if (text === null) session.remove(key(id));
  else if (!session.write(key(id), text)) unkept.set(id, text);
  if (text === null) unkept.delete(id);
}
