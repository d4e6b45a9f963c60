import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { canonical, EMPTY_PROGRESS, type Progress, stamped } from '../../progress/model.ts';
import { $kept, $progress, change, loadProgress } from '../../stores/progress.ts';
import { loadCatalogue } from './catalogue.ts';
import { decodeDraft, EMPTY_KIT, type Kit } from './kit.ts';
import { datedFrom, mondayAfter } from './edit.ts';
import { daysOf } from './resolve.ts';
import type { KitWords } from './strings.ts';

type Loaded = Awaited<ReturnType<typeof loadCatalogue>>;

/** Path a new kit starts from. */
export const BASE = 'first-week';
/** Parts of the composer where something may be taken back. */
export type Part = 'numbers' | 'steps';

/** Steps back at most. */
const MOST_PAST = 50;

/** Kits composed here, the last touched first. */
const ownKits = ({ kits }: Progress): Kit[] =>
  Object.values(kits)
    .filter(({ own }) => own)
    .sort((a, b) => b.at - a.at)
    .flatMap(({ kit }) => decodeDraft(kit) ?? []);

/** A new kit, with the days of our first path, from next Monday on. */
const fresh = (catalogue: Loaded): Kit => {
  const base = catalogue?.paths.find(({ id }) => id === BASE);
  const id = Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => (byte % 36).toString(36)).join('');
  const now = new Date();
  const today = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  return datedFrom({ ...EMPTY_KIT(id), days: base ? daysOf(base) : [] }, mondayAfter(today));
};

/** The kit on the table and what may be done with it; every change is kept at once and can be taken back. `catalogue`: undefined while it loads, null where it cannot. */
export function useKit(root: string, words: KitWords) {
  const progress = useStore($progress, { ssr: () => EMPTY_PROGRESS });
  const kept = useStore($kept, { ssr: () => true });
  const [catalogue, setCatalogue] = useState<Loaded | undefined>(undefined);
  const [kit, setKit] = useState<Kit | null>(null);
  const [past, setPast] = useState<readonly Kit[]>([]);
  const [said, setSaid] = useState<Readonly<{ text: string; part: Part }>>({ text: '', part: 'steps' });
  useEffect(() => {
    loadProgress();
    void loadCatalogue(root).then((loaded) => {
      setCatalogue(loaded);
      setKit(ownKits($progress.get())[0] ?? fresh(loaded));
    });
  }, []);
  // another tab at work on the same kit: its changes come in here, or the next one made here would undo them
  useEffect(() => {
    const there = kit && progress.kits[kit.id];
    if (!there?.own || canonical(there.kit) === canonical(kit)) return;
    const theirs = decodeDraft(there.kit);
    if (theirs) setKit(theirs);
  }, [progress]);
  const keep = (next: Kit) => change((now) => stamped(now, 'kits', next.id, { kit: next, own: true, at: Date.now() }));
  const open = (next: Kit) => {
    setKit(next);
    setPast([]);
    setSaid({ text: '', part: 'steps' });
  };
  const others = ownKits(progress).filter(({ id }) => id !== kit?.id);
  return {
    catalogue,
    kept,
    kit,
    said,
    others,
    open,
    set: (next: Kit, text = '', part: Part = 'steps') => {
      if (kit) setPast([...past.slice(-MOST_PAST), kit]);
      setKit(next);
      setSaid({ text, part: text ? part : said.part });
      keep(next);
    },
    canUndo: past.length > 0,
    undo: () => {
      const before = past.at(-1);
      if (!before) return;
      setPast(past.slice(0, -1));
      setKit(before);
      setSaid({ text: words.undone, part: said.part });
      keep(before);
    },
    begin: () => open(fresh(catalogue ?? null)),
    remove: (gone: Kit) => {
      change((now) => stamped(now, 'kits', gone.id, { kit: {}, own: true, at: Date.now() }));
      open(others[0] ?? fresh(catalogue ?? null));
    },
  };
}
