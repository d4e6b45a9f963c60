import { DRAFT } from './keys.ts';
import { session } from './storage.ts';

/** Answers under way, kept for the tab's life, so that switching language loses nothing. */
const key = (id: string) => `${DRAFT}${id}`;

/** What was being answered in this tab, if its content is still the same. */
export function readDraft(id: string, hash: string): unknown {
  try {
    const draft = JSON.parse(session.read(key(id)) ?? 'null') as { hash?: string } | null;
    return draft?.hash === hash ? draft : null;
  } catch {
    return null;
  }
}

/** Keeps an answer under way, or forgets it. */
export function writeDraft(id: string, hash: string, state: object | null): void {
  if (state) session.write(key(id), JSON.stringify({ hash, ...state }));
  else session.remove(key(id));
}
