import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { seedOf } from '../core/random.ts';
import { readDraft, writeDraft } from '../stores/drafts.ts';
import { $kept, loadProgress, recordCheck } from '../stores/progress.ts';
import type { Grade, Kind, SolutionLine } from './contract.ts';
import type { ShellWords } from './strings.ts';
import { fill } from './text.ts';

/** Props of every island: one item in one language, words, and where its pages are. */
export type ViewProps<Item, Words> = Readonly<{
  item: Item;
  words: ShellWords & Words;
  /** Address and name of each page the item cites, by `glossary/x`. */
  pages: Readonly<Record<string, { href: string; name: string }>>;
  locale: 'fr' | 'en';
  report: string;
}>;

/** What a type's body gets to draw itself. */
export type BodyProps<Item, Answer, Words> = Readonly<{
  item: Item;
  words: ShellWords & Words;
  locale: 'fr' | 'en';
  answer: Answer;
  /** Changes the answer; `say` is announced once. */
  set: (next: Answer, say?: string) => void;
  /** Announces without changing. */
  say: (text: string) => void;
  /** The marks, once asked for. */
  grade: Grade | null;
  /** No more changes: solved or given up. */
  closed: boolean;
  /** True once the page's script runs. */
  live: boolean;
  seed: number;
}>;

type Props<Item, Answer, Words> = ViewProps<Item, Words> & {
  kind: Kind<Item, Answer>;
  Body: (props: BodyProps<Item, Answer, Words>) => JSX.Element;
  /** The score's formula in words. */
  formula: string;
};



/** The frame of every exercise: form, check, marks, hints, retry, give-up, record. */
export function Shell<Item extends { id: string; hash: string; hints: string[]; teaches: string[] }, Answer, Words>(props: Props<Item, Answer, Words>) {
  const { item, kind, words, Body, pages, locale } = props;
  const [answer, setAnswer] = useState<Answer>(() => kind.empty(item));
  const [grade, setGrade] = useState<Grade | null>(null);
  const [tries, setTries] = useState(0);
  const [shown, setShown] = useState(0);
  const [givenUp, setGivenUp] = useState(false);
  const [sure, setSure] = useState<boolean | null>(null);
  const [live, setLive] = useState(false);
  const [kept, setKept] = useState(true);
  const [status, setStatus] = useState('');
  const [seed, setSeed] = useState(() => seedOf(item.id));
  const result = useRef<HTMLDivElement>(null);
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    loadProgress();
    setLive(true);
    const asked = Number(new URLSearchParams(location.search).get('seed'));
    if (asked) setSeed(asked);
    const draft = readDraft(item.id, item.hash) as { answer?: unknown } | null;
    if (draft) setAnswer(kind.decode(item, draft.answer));
    return $kept.subscribe(setKept);
  }, []);

  const say = (text: string) => setStatus((before) => (before === text ? `${text}\u00a0` : text));
  const solved = grade?.kind === 'graded' && grade.score === 1;
  const closed = solved || givenUp;
  const solution = useMemo(() => kind.solution(item), [item]);

  const set = (next: Answer, text?: string) => {
    setAnswer(next);
    if (grade) setGrade(null);
    writeDraft(item.id, item.hash, { answer: next });
    if (text) say(text);
  };
  const focusResult = () => requestAnimationFrame(() => result.current?.focus());
  const check = (event: Event) => {
    event.preventDefault();
    const marks = kind.grade(item, answer);
    setGrade(marks);
    if (marks.kind === 'graded') {
      recordCheck({ id: item.id, hash: item.hash, score: marks.score, sure, at: Date.now() });
      if (marks.score < 1) setTries(tries + 1);
      focusResult();
    } else say(fill(words.incomplete, { n: marks.missing.length }));
  };
  const retry = () => {
    set(kind.retry(item, answer));
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('.parts button, .parts input, .parts select')?.focus());
  };
  const giveUp = () => {
    setGivenUp(true);
    recordCheck({ id: item.id, hash: item.hash, score: grade?.kind === 'graded' ? grade.score : 0, sure: false, at: Date.now() });
    focusResult();
  };
  const again = () => {
    setGivenUp(false);
    setTries(0);
    setShown(0);
    setSure(null);
    setSeed((seed * 31 + 7) >>> 0);
    set(kind.empty(item));
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('.parts button, .parts input, .parts select')?.focus());
  };

  const right = grade?.kind === 'graded' ? grade.parts.filter(({ verdict }) => verdict === 'right').length : 0;
  const sentence = grade?.kind !== 'graded' ? '' : grade.score === 1 ? words.allRight : right === 0 ? words.none : fill(words.some, { right, all: grade.parts.length });
  const score = grade?.kind === 'graded' ? new Intl.NumberFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', { style: 'percent' }).format(grade.score) : '';
  const see = (page?: string) => {
    const target = pages[page ?? item.teaches[0] ?? ''];
    return target && <a href={target.href}>{fill(words.see, { page: target.name })}</a>;
  };

  return (
    <form class="exercise-form" ref={form} onSubmit={check} data-live={live || undefined} data-item={item.id}>
      <div class="parts">
        <Body {...{ item, words, locale, answer, set, say, grade, closed, live, seed }} />
      </div>
      {live && !closed && (
        <div class="confidence ui">
          <span id={`sure-${item.hash}`}>{words.confidence}</span>
          <span class="row" role="group" aria-labelledby={`sure-${item.hash}`}>
            {[true, false].map((value) => (
              <button type="button" class="chip" aria-pressed={sure === value} onClick={() => setSure(sure === value ? null : value)}>
                {value ? words.sure : words.unsure}
              </button>
            ))}
          </span>
        </div>
      )}
      <div class="row actions no-print" hidden={!live}>
        {!closed && <button class="btn primary">{words.check}</button>}
        {!closed && grade?.kind === 'graded' && <button type="button" class="btn" onClick={retry}>{words.retry}</button>}
        {!closed && tries > 0 && shown < Math.min(tries, item.hints.length) && (
          <button type="button" class="btn plain" onClick={() => { setShown(shown + 1); say(item.hints[shown] ?? ''); }}>{words.hints}</button>
        )}
        {!closed && tries > 0 && <button type="button" class="btn plain" onClick={giveUp}>{words.giveUp}</button>}
        {closed && <button type="button" class="btn" onClick={again}>{words.again}</button>}
      </div>
      {shown > 0 && <ol class="hints">{item.hints.slice(0, shown).map((hint) => <li>{hint}</li>)}</ol>}
      <p class="visually-hidden" role="status">{status}</p>
      {grade?.kind === 'incomplete' && <p class="result ui">{fill(words.incomplete, { n: grade.missing.length })}</p>}
      {(grade?.kind === 'graded' || givenUp) && (
        <div class={`result ${solved ? 'is-right' : ''}`} tabIndex={-1} ref={result}>
          {grade?.kind === 'graded' && <p class="ui"><strong>{sentence}</strong> {fill(words.score, { score })} <span class="soft">{fill(words.formula, { formula: props.formula })}</span></p>}
          {!givenUp && grade?.kind === 'graded' && <Reasons lines={marked(kind, item, grade, solution)} words={words} />}
          {givenUp && <Reasons lines={solution} words={words} />}
          <p class="small">{see()}</p>
        </div>
      )}
      {!live && (
        <details class="key">
          <summary>{words.answers}</summary>
          <Reasons lines={solution} words={words} />
          <p class="small">{see()}</p>
        </details>
      )}
      {live && !kept && <p class="small soft ui">{words.notKept}</p>}
      <p class="small no-print" hidden={!live}><a class="soft" href={props.report}>{words.report}</a></p>
    </form>
  );
}

/** The graded parts as lines: what the reader met, and the reason for where it went. */
const marked = <Item, Answer>(kind: Kind<Item, Answer>, item: Item, grade: Extract<Grade, { kind: 'graded' }>, solution: readonly SolutionLine[]): SolutionLine[] =>
  grade.parts.map((part) => {
    const line = solution.find(({ id }) => id === part.id);
    return { id: part.id, text: line?.name ?? line?.text ?? '', right: part.verdict === 'right', rationale: kind.rationale(item, part), see: line?.see };
  });

/** Marks with their reasons, right and wrong told by word and sign. */
function Reasons({ lines, words }: { lines: readonly SolutionLine[]; words: ShellWords }): ComponentChildren {
  return (
    <ul class="reasons">
      {lines.map(({ right, text, rationale }) => (
        <li class={right ? 'right' : 'wrong'}>
          <span class="mark" aria-hidden="true">{right ? '✓' : '✗'}</span>
          <span class="visually-hidden">{right ? words.right : words.wrong}: </span>
          <strong>{text}</strong> {rationale}
        </li>
      ))}
    </ul>
  );
}
