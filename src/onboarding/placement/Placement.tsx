import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { fill } from '../../core/fill.ts';
import { EMPTY_PROGRESS, stamped } from '../../progress/model.ts';
import { type Graph, inOrder, verdicts } from '../../session/placement.ts';
import { current, isOver, start } from '../../session/session.ts';
import { $progress, change, loadProgress } from '../../stores/progress.ts';
import { $session, carry, keepSession, leaveWith, loadSession } from '../../stores/session.ts';
import type { PlacementWords } from './strings.ts';

type Props = Readonly<{
  graph: Graph;
  /** Names of ideas, and the pages each lets one skip. */
  names: Readonly<Record<string, string>>;
  pages: Readonly<Record<string, readonly { name: string; href: string }[]>>;
  paths: readonly { name: string; href: string }[];
  root: string;
  words: PlacementWords;
}>;

/** Starts the test, and says what its answers let one skip, and why. */
export default function Placement({ graph, names, pages, paths, root, words }: Props) {
  const progress = useStore($progress, { ssr: () => EMPTY_PROGRESS });
  const session = useStore($session, { ssr: () => null });
  const [live, setLive] = useState(false);
  const [said, setSaid] = useState('');
  useEffect(() => {
    loadProgress();
    setLive(true);
    const last = loadSession();
    if (last?.mode !== 'placement') return;
    const found = verdicts(graph, last.results).filter(({ via }) => via !== null);
    const at = Math.max(0, ...Object.values(last.results).map((result) => result.at));
    // said again at each visit while the tab keeps the session: a later verdict, of another device too, stands
    const fresh = found.filter(({ id }) => at > ($progress.get().placed[id]?.at ?? -1));
    if (fresh.length)
      change((now) => fresh.reduce((state, { id, known, via }) => stamped(state, 'placed', id, { known, via: via ?? id, at }), now));
  }, []);

  const begin = () => {
    const fresh = start({ mode: 'placement', end: 'path/placement', plan: graph }, Date.now());
    if (!fresh) return;
    leaveWith(fresh);
    location.assign(carry(`${root}practice/items/${current(fresh)}/`, fresh));
  };
  const forget = () => {
    change((now) =>
      Object.keys(now.placed).reduce((state, id) => stamped(state, 'placed', id, { known: false, via: '', at: Date.now() }), now),
    );
    keepSession(null);
    setSaid(words.forgotten);
  };
  const running = session?.mode === 'placement' ? session : null;
  const open = running && !isOver(running);
  const asked = running ? Object.keys(running.results).length : 0;
  const ideas = inOrder(graph);
  const placed = ideas.map(({ id }) => ({ id, entry: progress.placed[id] })).filter(({ entry }) => entry?.via);
  const known = placed.filter(({ entry }) => entry?.known);
  const rest = ideas.filter(({ id }) => !progress.placed[id]?.known);
  const line = (id: string) => (
    <>
      <strong>{names[id]}</strong>
      <br />
      <span class="small ui">
        {pages[id]?.map(({ name, href }, i) => (
          <>
            {i > 0 && ' · '}
            <a key={href} href={href}>
              {name}
            </a>
          </>
        ))}
      </span>
    </>
  );
  const others = open && asked > 0 ? 'btn' : placed.length ? 'btn plain' : 'btn primary';
  return (
    <>
      <p class="row">
        {!open && placed.length > 0 && paths[0] && (
          <a class="btn primary" href={paths[0].href}>
            {paths[0].name} →
          </a>
        )}
        {open && asked > 0 && (
          <a class="btn primary" href={carry(`${root}practice/items/${current(running)}/`, running)}>
            {words.goOn}
          </a>
        )}
        <button type="button" class={others} disabled={!live} onClick={begin}>
          {placed.length || asked ? words.again : words.start}
        </button>
        <span role="status" class="ui small">
          {said}
        </span>
      </p>
      {placed.length > 0 && (
        <section aria-labelledby="over">
          <h2 id="over">{words.over}</h2>
          {asked > 0 && <p>{fill(words.asked, { n: asked })}</p>}
          <h3>{words.known}</h3>
          <p>{known.length ? words.knownText : words.nothing}</p>
          <ul class="list">
            {known.map(({ id, entry }) => (
              <li key={id}>
                {line(id)}
                <br />
                <span class="soft small ui">
                  {entry?.via === id ? words.because : fill(words.becauseVia, { via: names[entry?.via ?? ''] ?? '' })}
                </span>
              </li>
            ))}
          </ul>
          <h3>{words.learn}</h3>
          <p>{words.learnText}</p>
          <ul class="list">
            {rest.map(({ id }) => (
              <li key={id}>{line(id)}</li>
            ))}
          </ul>
          <h3>{words.to}</h3>
          <ul class="plain-list">
            {paths.map(({ name, href }) => (
              <li key={href}>
                <a href={href}>{name}</a>
              </li>
            ))}
          </ul>
          <p>
            <button type="button" class="btn plain" onClick={forget}>
              {words.forget}
            </button>
          </p>
        </section>
      )}
    </>
  );
}
