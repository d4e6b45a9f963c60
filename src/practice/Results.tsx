import { useEffect, useRef, useState } from 'preact/hooks';
import { bring } from '../ui/later.ts';
import { fill } from '../core/fill.ts';
import type { Session } from '../session/session.ts';
import { keepSession, loadSession } from '../stores/session.ts';
import { forgetPages } from '../ui/offline.ts';
import { Marks } from './Marks.tsx';
import { countOf, type Line, linesOf, OUTCOMES, type Outcome, themesOf } from './results.ts';
import type { ResultsWords } from './results-words.ts';

type Props = Readonly<{ root: string; words: ResultsWords; themes: Readonly<Record<string, string>> }>;
type Known = Readonly<{ id: string; title: string; theme: string }>;

const SIGN: Readonly<Record<Outcome, string>> = { right: '✓', partly: '≈', wrong: '✗', passed: '–' };

/** One question: opened, it brings the exercise with the answer that was given. */
function Question({ line, root, words, open }: { line: Line; root: string; words: ResultsWords; open: boolean }) {
  const holder = useRef<HTMLDivElement>(null);
  const show = () => {
    if (!holder.current || holder.current.firstChild) return;
    const place = document.createElement('div');
    place.dataset['fragment'] = `${root}practice/items/${line.id}/`;
    const link = document.createElement('a');
    link.href = place.dataset['fragment'];
    link.textContent = words.read;
    place.append(link);
    holder.current.append(place);
    void bring(place);
  };
  return (
    <details class="question" data-outcome={line.outcome} open={open} onToggle={(event) => event.currentTarget.open && show()}>
      <summary>
        <span class="told" aria-hidden="true">
          {SIGN[line.outcome]}
        </span>{' '}
        <span>{line.title}</span> <small class="soft">{words.outcomes[line.outcome]}</small>
      </summary>
      <div ref={holder} />
    </details>
  );
}

/** What a session came to: in words, by theme, and question by question with the reasons. */
export default function Results({ root, words, themes }: Props) {
  const [session, setSession] = useState<Session | null>();
  const [items, setItems] = useState<readonly Known[] | null>();
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const found = loadSession();
    void forgetPages();
    setSession(found);
    if (found?.mode === 'exam' && !found.over) keepSession({ ...found, over: true });
    fetch(`${root}practice/items.json`)
      .then(
        (response) => (response.ok ? response.json() : null),
        () => null,
      )
      .then(setItems);
  }, []);
  if (session === null)
    return (
      <p>
        {words.empty} <a href={`${root}practice/`}>{words.practise}</a>
      </p>
    );
  if (!session || items === undefined) return <p role="status">{words.loading}</p>;
  if (items === null) return <p role="status">{words.failed}</p>;

  const lines = linesOf(session, items);
  const counts = countOf(lines);
  const list = OUTCOMES.filter((outcome) => counts[outcome]).map((outcome) =>
    fill(words.counts[outcome][counts[outcome] === 1 ? 0 : 1], { n: counts[outcome] }),
  );
  return (
    <>
      <p class="lead">{fill(words.sum, { list: list.join(', ') })}</p>
      <h2>{words.byTheme}</h2>
      <div class="table">
        <table class="by-theme">
          <thead>
            <tr>
              <th scope="col">{words.theme}</th>
              <th scope="col">{words.answers}</th>
            </tr>
          </thead>
          <tbody>
            {themesOf(lines).map(({ theme, outcomes, right }) => (
              <tr key={theme}>
                <th scope="row">{themes[theme] ?? theme}</th>
                <td>
                  <Marks outcomes={outcomes} /> {fill(right < 2 ? words.one : words.of, { n: right, all: outcomes.length })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <h2>{words.each}</h2>
      <p class="row">
        <span>{words.eachText}</span>{' '}
        <button type="button" class="btn plain" onClick={() => setOpen(!open)}>
          {open ? words.closeAll : words.openAll}
        </button>
      </p>
      <div class="questions">
        {lines.map((line) => (
          <Question key={line.id} {...{ line, root, words, open }} />
        ))}
      </div>
      <p>{counts.wrong + counts.partly > 0 && words.later}</p>
      <p>
        <a class="btn primary" href={`${root}practice/`}>
          {words.again}
        </a>
      </p>
    </>
  );
}
