import { useStore } from '@nanostores/preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { fill } from '../core/fill.ts';
import { type Asked, agenda, session as chooseSession, type Due, SESSION } from '../progress/due.ts';
import { EMPTY_PROGRESS } from '../progress/model.ts';
import { current, type Session, start } from '../session/session.ts';
import { planAll } from '../stores/due.ts';
import { isCountShown, showCount } from '../stores/due-kept.ts';
import { $progress, loadProgress } from '../stores/progress.ts';
import { carry, keepSession, leaveWith, loadSession } from '../stores/session.ts';
import { forgetPages } from '../ui/offline.ts';
import { Agenda } from './Agenda.tsx';
import { Calibration } from './Calibration.tsx';
import { Outcome } from './Outcome.tsx';
import type { ReviewWords } from './strings.ts';
import { dayInWords } from './when.ts';

type Item = Asked & Readonly<{ title: string }>;
type Props = Readonly<{ root: string; locale: 'fr' | 'en'; words: ReviewWords }>;

/** What is due, the session that asks it, how the last one went, what is coming, and how sure "sure" was. */
export default function Review({ root, locale, words }: Props) {
  const progress = useStore($progress, { ssr: () => EMPTY_PROGRESS });
  const [items, setItems] = useState<readonly Item[] | null | undefined>(undefined);
  const [over, setOver] = useState<Session | null>(null);
  const [counted, setCounted] = useState(true);
  const [now] = useState(() => Date.now());

  useEffect(() => {
    loadProgress();
    setCounted(isCountShown());
    const last = loadSession();
    if (last?.mode === 'review' && Object.keys(last.results).length) setOver(last);
    void forgetPages();
    fetch(`${root}practice/items.json`)
      .then(
        (response) => (response.ok ? response.json() : null),
        () => null,
      )
      .then(setItems);
  }, []);
  useEffect(() => {
    if (items) planAll(progress, items);
  }, [items, progress]);

  const [due, coming] = useMemo(
    () => (items ? [chooseSession(progress, items, now, 99), agenda(progress, items)] : [[], []]),
    [items, progress],
  );
  const titles = useMemo(() => new Map(items?.map(({ id, title }) => [id, title])), [items]);
  if (items === undefined) return <p role="status">{words.loading}</p>;
  if (items === null) return <p role="status">{words.failed}</p>;

  const begin = (chosen: readonly Due[]) => {
    const notes = Object.fromEntries(chosen.map(({ id, reason }) => [id, reason]));
    const fresh = start({ mode: 'review', items: chosen.map(({ id }) => id), notes, end: 'review' }, Date.now());
    if (!fresh) return;
    leaveWith(fresh);
    location.assign(carry(`${root}practice/items/${current(fresh)}/`, fresh));
  };
  const close = () => {
    keepSession(null);
    setOver(null);
  };
  const next = coming[0];
  return (
    <>
      {over && <Outcome session={over} {...{ progress, titles, root, now, locale, words }} />}
      {due.length > 0 ? (
        <section aria-labelledby="due">
          <h2 id="due">{due.length === 1 ? words.one : fill(words.due, { n: due.length })}</h2>
          <ul class="plain-list due-list">
            {due.slice(0, SESSION).map(({ id, reason }) => (
              <li key={id}>
                <span>
                  {titles.get(id)} <span class="soft ui small">{words.reasons[reason]}</span>
                </span>
              </li>
            ))}
          </ul>
          {due.length > SESSION && <p class="small soft">{words.more}</p>}
          <p>
            <button type="button" class="btn primary" onClick={() => begin(due.slice(0, SESSION))}>
              {over ? words.again : words.start}
            </button>
          </p>
        </section>
      ) : (
        <p class="lead">
          {next
            ? `${words.none} ${titles.get(next.id)}${words.colon} ${dayInWords(next.due, now, locale === 'fr' ? 'fr-FR' : 'en-GB')}.`
            : over
              ? words.none
              : words.nothingYet}
        </p>
      )}
      {due.length === 0 && (
        <p>
          <a class="btn" href={`${root}practice/`}>
            {words.practise}
          </a>
        </p>
      )}
      {over && (
        <p>
          <button type="button" class="btn plain" onClick={close}>
            {words.close}
          </button>
        </p>
      )}
      {coming.some((each) => each.due > now) && <Agenda days={coming} {...{ now, words }} />}
      <Calibration {...{ progress, words, locale }} />
      <p>
        <label class="bar-tick ui">
          <input
            type="checkbox"
            checked={counted}
            onChange={(event) => {
              showCount(event.currentTarget.checked);
              setCounted(event.currentTarget.checked);
            }}
          />{' '}
          {words.showCount}
        </label>
      </p>
    </>
  );
}
