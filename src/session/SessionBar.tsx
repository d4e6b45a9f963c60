import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { fill } from '../core/fill.ts';
import { $exam } from '../stores/exam.ts';
import { $checked } from '../stores/progress.ts';
import { $session, carry, keepSession, leaveWith, loadSession } from '../stores/session.ts';
import { keepPages } from '../ui/offline.ts';
import { current, following, length, noted, onward, type Result, turnedTo } from './session.ts';
import type { SessionWords } from './strings.ts';

type Props = Readonly<{ id: string; root: string; words: SessionWords }>;

/** Says where one is in the session under way, and leads on. Nothing where the item is met alone. */
export default function SessionBar({ id, root, words }: Props) {
  const session = useStore($session, { ssr: () => null });
  const [offline, setOffline] = useState(false);
  useEffect(() => {
    if (new URLSearchParams(location.search).has('path')) return;
    const arrive = () => {
      const found = loadSession();
      if (found) keepSession(turnedTo(found, id));
      return found;
    };
    const found = arrive();
    const back = ({ persisted }: PageTransitionEvent) => persisted && arrive();
    addEventListener('pageshow', back);
    if (found && !found.plan) {
      const pages = [...found.items.map((each) => `practice/items/${each}/`), `${found.end}/`, 'practice/items.json'];
      void keepPages(
        pages.map((page) => root + page),
        () => setOffline(true),
      );
    }
    $exam.set(found?.mode === 'exam' && !found.over && found.items.includes(id));
    return $checked.subscribe((check) => {
      const running = $session.get();
      if (running && check?.id === id) keepSession(noted(running, id, { score: check.score, sure: check.sure, at: check.at }));
    });
  }, []);
  if (!session || current(session) !== id) return null;

  const done = session.results[id];
  const passed: Result = { score: 0, sure: null, at: session.started, passed: true };
  const state = done ? session : noted(session, id, passed);
  const next = following(state);
  const to = next === null ? state : onward(state);
  const end = `${root}${session.end}/`;
  const address = carry(next === null ? end : `${root}practice/items/${next}/`, to);
  const place = fill(session.plan ? words.most : words.where, { n: session.at + 1, all: length(session) });
  const note = words.notes[session.notes[id] ?? ''];
  return (
    <nav class="session-bar ui" aria-label={words.modes[session.mode]}>
      <p>
        <strong>{words.modes[session.mode]}</strong> <span class="soft">{place}</span>
        {note && <span class="note">{note}</span>}
        {offline && <span class="soft small kept-offline">{words.offline}</span>}
      </p>
      <div class="row">
        <a class="btn plain" href={carry(end, session)}>
          {words.leave}
        </a>
        <a class={done ? 'btn primary' : 'btn'} href={address} onClick={() => leaveWith(to)}>
          {!done ? (session.mode === 'placement' ? words.unknown : words.skip) : next === null ? words.finish : words.next}
        </a>
      </div>
    </nav>
  );
}
