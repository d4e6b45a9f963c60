import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { fill } from '../core/fill.ts';
import type { Asked } from '../progress/due.ts';
import { canonical, EMPTY_PROGRESS, stamped } from '../progress/model.ts';
import { type Passport, readPassport, readPassportLink, type Unread } from '../progress/passport.ts';
import { planAll } from '../stores/due.ts';
import { BACKUP } from '../stores/keys.ts';
import { bringBack, eraseAll, type KeptKey, keptKeys, readPassportHere, takeIn } from '../stores/passport.ts';
import { $kept, $newer, $progress, change, loadProgress } from '../stores/progress.ts';
import { local } from '../stores/storage.ts';
import { forgetPages } from '../ui/offline.ts';
import { readText } from '../ui/read-file.ts';
import { Carry } from './Carry.tsx';
import { Done } from './Done.tsx';
import { Kept } from './Kept.tsx';
import type { PassportWords } from './strings.ts';

type Props = Readonly<{ root: string; locale: 'fr' | 'en'; words: PassportWords; themes: Readonly<Record<string, string>> }>;

/** All of a reader's data: what was done, how to take it along, what is kept, how to erase it. */
export default function PassportView({ root, locale, words, themes }: Props) {
  const progress = useStore($progress, { ssr: () => EMPTY_PROGRESS });
  const kept = useStore($kept, { ssr: () => true });
  const newer = useStore($newer, { ssr: () => false });
  const [items, setItems] = useState<readonly Asked[]>([]);
  const [arrived, setArrived] = useState<Passport | null>(null);
  const [said, setSaid] = useState('');
  const [before, setBefore] = useState<Readonly<{ keys: readonly KeptKey[]; undo: string }> | null>(null);
  const [keys, setKeys] = useState<readonly KeptKey[]>([]);
  const [live, setLive] = useState(false);
  const notice = useRef<HTMLDivElement>(null);

  const refresh = () => setKeys(keptKeys());
  const say = (text: string) => {
    setSaid(text);
    requestAnimationFrame(() => notice.current?.focus());
  };
  const receive = (read: ReturnType<typeof readPassport>) => {
    if (typeof read === 'string') return say(words[({ none: 'noPassport', newer: 'newerPassport' } as const)[read satisfies Unread]]);
    setArrived(read);
    say(read.damaged ? words.someLost : '');
  };
  /** The link stays in the address until one decides: the other language, or a reload, finds it again. */
  const settle = () => {
    setArrived(null);
    if (location.hash) history.replaceState(null, '', location.pathname + location.search);
  };
  const open = (file: File) => void readText(file).then((text) => receive(readPassport(text)));
  useEffect(() => {
    loadProgress();
    setLive(true);
    fetch(`${root}practice/items.json`)
      .then(
        (response) => (response.ok ? response.json() : []),
        () => [],
      )
      .then(setItems);
    const look = () => location.hash.startsWith('#passport=') && receive(readPassportLink(location.hash));
    look();
    addEventListener('hashchange', look);
    const drop = (event: DragEvent) => {
      event.preventDefault();
      const file = event.type === 'drop' && event.dataTransfer?.files[0];
      if (file) open(file);
    };
    addEventListener('dragover', drop);
    addEventListener('drop', drop);
  }, []);
  useEffect(refresh, [progress]);

  const add = () => {
    if (!arrived) return;
    const mine = readPassportHere(0);
    const [had, read] = [mine.progress.items, mine.progress.pages];
    setBefore({ keys: keptKeys(), undo: words.undoAdd });
    takeIn(arrived);
    if (items.length) planAll($progress.get(), items);
    const [newItems, newPages] = [
      Object.keys(arrived.progress.items).filter((id) => !had[id]).length,
      Object.keys(arrived.progress.pages).filter((id) => read[id] === undefined).length,
    ];
    settle();
    refresh();
    const counted = newItems + newPages > 0;
    const same = canonical(mine) === canonical(readPassportHere(0));
    say(same ? words.nothingNew : counted ? fill(words.added, { items: newItems, pages: newPages }) : words.joined);
  };
  const erase = () => {
    setBefore({ keys: eraseAll(), undo: words.undoErase });
    void forgetPages();
    refresh();
    say(words.erased);
  };
  const undo = () => {
    eraseAll();
    if (before) bringBack(before.keys, readPassport);
    setBefore(null);
    refresh();
    say(words.undone);
  };
  const name = String(progress.settings['name']?.value ?? '');
  if (!live) return null;
  return (
    <>
      {newer && <p class="notice">{words.newer}</p>}
      {!kept && !newer && <p class="notice">{words.refused}</p>}
      <div ref={notice} tabIndex={-1} role="status" class={said || arrived ? 'notice' : ''}>
        {said && <p>{said}</p>}
        {arrived && (
          <>
            <h2>{words.arrived}</h2>
            <p>
              {fill(words.arrivedText, {
                items: Object.keys(arrived.progress.items).length,
                pages: Object.keys(arrived.progress.pages).length,
                name: arrived.progress.settings['name']?.value ? ` · ${arrived.progress.settings['name'].value}` : '',
              })}
            </p>
            <p class="row">
              <button type="button" class="btn primary" onClick={add}>
                {words.add}
              </button>
              <button type="button" class="btn" onClick={settle}>
                {words.ignore}
              </button>
            </p>
          </>
        )}
        {before && !arrived && (
          <p>
            <button type="button" class="btn" onClick={undo}>
              {before.undo}
            </button>
          </p>
        )}
      </div>
      <Done passport={{ at: 0, progress, okrs: readPassportHere(0).okrs }} {...{ items, themes, words }} />
      <Carry
        passport={() => readPassportHere(Date.now())}
        {...{ name, words }}
        address={`${location.origin}${root}progress/`}
        onFile={open}
        onName={(value) => change((now) => stamped(now, 'settings', 'name', { value: value.trim(), at: Date.now() }))}
      />
      <Kept
        {...{ keys, locale, words }}
        onForget={() => {
          local.remove(BACKUP);
          refresh();
        }}
      />
      <section aria-labelledby="erase">
        <h2 id="erase">{words.erase}</h2>
        <p>{words.eraseText}</p>
        <p>
          <button type="button" class="btn" disabled={keys.length === 0} onClick={erase}>
            {words.eraseButton}
          </button>
        </p>
      </section>
    </>
  );
}
