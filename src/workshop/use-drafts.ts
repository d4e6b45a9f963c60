import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { withSafeIds } from '../okr-ui/edit.ts';
import type { Okr } from '../okr/model.ts';
import { $okrs, $okrsBackup, $okrsKept, $okrsNewer, commitOkrs, dropAside, loadOkrs, showOkrs, stepOkrs } from '../stores/okrs.ts';
import type { Unread } from '../okr/formats/unread.ts';
import { blankOkr, change, create, type Draft, type Drafts, duplicate, isBlank, open, openDraft, remove, setAside } from './drafts.ts';

/** The drafts and what may be done with them; each act is one step back, and is kept at once. */
export function useDrafts() {
  const history = useStore($okrs, { ssr: 'initial' });
  const kept = useStore($okrsKept, { ssr: 'initial' });
  const newer = useStore($okrsNewer, { ssr: 'initial' });
  const parked = useStore($okrsBackup, { ssr: 'initial' });
  const [live, setLive] = useState(false);
  useEffect(() => {
    loadOkrs();
    setLive(true);
  }, []);
  const state = history.present;
  const draft = openDraft(state);
  const fields = (next: Partial<Pick<Draft, 'okr' | 'name' | 'every'>>, tag = '') => {
    const at = Date.now();
    const now = $okrs.get().present;
    const current = openDraft(now);
    commitOkrs(
      current ? change(now, current.id, next, at) : create(now, { name: '', okr: blankOkr(), ...next }, at),
      tag && `${current?.id ?? ''}:${tag}`,
      at,
    );
  };
  return {
    live,
    state,
    draft,
    kept,
    newer,
    /** Something that could not be read lies aside. */
    aside: parked || (state.unread ?? []).length > 0,
    dropAside,
    fields,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    /** New drafts; a blank one on the table gives way to the first. The first is opened; what could not be read is set aside. */
    add: (drafts: readonly Omit<Draft, 'id' | 'at'>[], unread: readonly Unread[] = []) => {
      const at = Date.now();
      const now = $okrs.get().present;
      const current = openDraft(now);
      const base =
        current && isBlank(current.okr) && current.name === '' && drafts.some(({ okr }) => !isBlank(okr))
          ? remove(now, current.id, at)
          : now;
      const all = drafts.reduce((each, one) => create(each, { ...one, okr: withSafeIds(one.okr) }, at), base);
      const first = all.drafts[base.drafts.length];
      commitOkrs(setAside(first ? open(all, first.id) : all, unread), '', at);
    },
    /** A blank page; the one on the table will do if nothing is written on it. */
    addBlank: () => {
      const now = $okrs.get().present;
      const current = openDraft(now);
      if (current && isBlank(current.okr) && current.brief === undefined) return;
      commitOkrs(create(now, { name: '', okr: blankOkr() }, Date.now()), '', Date.now());
    },
    /** The draft already begun from a brief, or a new one. */
    startFrom: (brief: string, name: string) => {
      const now = $okrs.get().present;
      const begun = now.drafts.find((one) => one.brief === brief);
      if (begun) return showOkrs(open(now, begun.id));
      const current = openDraft(now);
      const base =
        current && isBlank(current.okr) && current.brief === undefined && current.name === '' ? remove(now, current.id, Date.now()) : now;
      commitOkrs(create(base, { name, okr: blankOkr(), brief }, Date.now()), '', Date.now());
    },
    open: (id: string) => showOkrs(open($okrs.get().present, id)),
    duplicate: (name: string) => draft && commitOkrs(duplicate(state, draft.id, name, Date.now()), '', Date.now()),
    /** Deletes the open draft; tells what is left. */
    remove: (): Drafts | null => {
      if (!draft) return null;
      commitOkrs(remove(state, draft.id, Date.now()), '', Date.now());
      return $okrs.get().present;
    },
    step: (way: 'undo' | 'redo') => stepOkrs(way, Date.now()),
  };
}

/** Three empty lines under an empty objective: what a blank page shows before anything is kept. */
export const BLANK: Okr = blankOkr();
