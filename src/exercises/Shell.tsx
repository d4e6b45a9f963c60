import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { seedOf } from '../core/random.ts';
import { readDraft, writeDraft } from '../stores/drafts.ts';
import { $exam } from '../stores/exam.ts';
import { $kept, loadProgress, recordCheck } from '../stores/progress.ts';
import type { Kind, Part } from './contract.ts';
import { Report } from './Report.tsx';
import { markedLines, type Pages, ReadAgain, Reasons } from './Result.tsx';
import {
  answered,
  checkedNow,
  fresh,
  fromDraft,
  hintsUnlocked,
  isClosed,
  isSolved,
  keptOf,
  marksOf,
  retried,
  type State,
  toDraft,
} from './state.ts';
import type { ShellWords } from './strings.ts';
import { fill } from '../core/fill.ts';
import { inPercent } from './text.ts';

/** Props of every island: one item in one language, words, and where its pages are. */
export type ViewProps<Item, Words> = Readonly<{
  item: Item;
  words: ShellWords & Words;
  pages: Pages;
  locale: 'fr' | 'en';
  report: string;
}>;

/** What a type's body gets to draw itself. */
export type BodyProps<Item, Answer, Words> = Readonly<{
  item: Item;
  words: ShellWords & Words;
  locale: 'fr' | 'en';
  answer: Answer;
  /** Changes the answer; `say` is announced once; `part` is what changed, so that its mark falls. */
  set: (next: Answer, say?: string, part?: string) => void;
  /** Announces without changing. */
  say: (text: string) => void;
  /** Brings the focus, once drawn, to the first of these that can take it. */
  focus: (selector: string) => void;
  /** Marks of the last check that still hold, by part. */
  marks: ReadonlyMap<string, Part>;
  /** Parts found right: they stay as they are. */
  kept: ReadonlySet<string>;
  /** Attributes of a part's control: invalid, and described by the reason, where it is wrong or missing. */
  flaw: (part: string) => { 'aria-invalid'?: true; 'aria-describedby'?: string };
  /** No more changes: solved or given up. */
  closed: boolean;
  /** True once the page's script runs. */
  live: boolean;
  seed: number;
  tries: number;
}>;

type Props<Item, Answer, Words> = ViewProps<Item, Words> & {
  kind: Kind<Item, Answer>;
  Body: (props: BodyProps<Item, Answer, Words>) => JSX.Element;
  /** The score's formula in words. */
  formula: string;
  /** What to say of an answer not ready, where a count says too little. */
  notReady?: (answer: Answer) => string | undefined;
  /** Where a check leads on to a next step instead of being marked: the answer there, the part it settles, and what takes the focus. */
  onward?: (answer: Answer) => { answer: Answer; part: string; focus: string } | null;
};

const FIRST = '.parts :is(input, select, textarea, button, [role=button]):not(:disabled)';

/** The frame of every exercise: form, check, marks, hints, retry, give-up, record. */
export function Shell<Item extends { id: string; hash: string; title: string; hints: string[]; teaches: string[] }, Answer, Words>(
  props: Props<Item, Answer, Words>,
): ComponentChildren {
  const { item, kind, words, Body, pages, locale } = props;
  const [state, setState] = useState(() => fresh(kind, item, seedOf(item.id)));
  const [live, setLive] = useState(false);
  const [stored, setStored] = useState(true);
  const [status, setStatus] = useState('');
  const [exam, setExam] = useState(false);
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    loadProgress();
    const asked = new URLSearchParams(location.search).get('seed');
    const draft = fromDraft(kind, item, readDraft(item.id, item.hash), seedOf(item.id));
    setState(asked ? { ...draft, seed: seedOf(asked + item.id) } : draft);
    setLive(true);
    const ends = [$kept.subscribe(setStored), $exam.subscribe(setExam)];
    return () => {
      for (const end of ends) end();
    };
  }, []);

  const solved = isSolved(state);
  /** Answered in an exam: closed, its marks out of sight. */
  const blind = exam && state.grade !== null;
  const closed = isClosed(state) || blind;
  const solution = useMemo(() => kind.solution(item), [item]);
  const marks = blind ? new Map<string, Part>() : marksOf(state);
  const mine = `why-${seedOf(item.id).toString(36)}`;
  const open = hintsUnlocked(state, item.hints.length);
  const right = state.grade?.parts.filter(({ verdict }) => verdict === 'right').length ?? 0;
  const hidden = state.grade?.parts.filter(({ feedback, verdict }) => verdict === 'wrong' && !feedback).length ?? 0;
  const all = state.grade?.parts.length ?? 0;
  const notReady = state.missing.length > 0 && (props.notReady?.(state.answer) ?? fill(words.incomplete, { n: state.missing.length }));

  const focus = (selector: string) => requestAnimationFrame(() => form.current?.querySelector<HTMLElement>(selector)?.focus());
  const commit = (next: State<Answer>, then?: string) => {
    setState(next);
    writeDraft(item.id, item.hash, toDraft(next));
    if (then) focus(then);
  };
  const say = (text: string) => setStatus((before) => (before === text ? `${text}\u00a0` : text));
  const set = (next: Answer, text?: string, part?: string) => {
    commit(answered(state, next, part));
    if (text) say(text);
  };
  const record = (score: number, sure: boolean | null) => recordCheck({ id: item.id, hash: item.hash, score, sure, at: Date.now() });
  const check = (event: Event) => {
    event.preventDefault();
    const onward = props.onward?.(state.answer);
    if (onward) return commit(answered(state, onward.answer, onward.part), onward.focus);
    const next = checkedNow(kind, item, state);
    if (next.missing.length > 0) {
      commit(next);
      return say(props.notReady?.(state.answer) ?? fill(words.incomplete, { n: next.missing.length }));
    }
    record(next.grade?.score ?? 0, state.sure);
    commit(next, exam ? '.taken-in' : '.outcome');
  };
  const giveUp = () => {
    record(state.grade?.score ?? 0, false);
    commit({ ...state, givenUp: true, missing: [] }, '.outcome');
  };
  const flaw = (part: string) =>
    marks.get(part)?.verdict === 'wrong'
      ? ({ 'aria-invalid': true, ...(!closed && { 'aria-describedby': `${mine}-${part}` }) } as const)
      : state.missing.includes(part)
        ? ({ 'aria-invalid': true, 'aria-describedby': `${mine}--` } as const)
        : {};
  const counted = solved
    ? all > 1
      ? words.allRight
      : words.oneRight
    : all === 1
      ? words.oneWrong
      : right === 0
        ? words.none
        : fill(words.some, { right, all }) + (hidden ? ` ${fill(words.hidden, { n: hidden })}` : '');

  return (
    <form class="exercise-form" ref={form} onSubmit={check} data-live={live || undefined} data-item={item.id} noValidate autoComplete="off">
      <div class="parts">
        <Body
          {...{
            item,
            words,
            locale,
            answer: state.answer,
            set,
            say,
            focus,
            marks,
            kept: blind ? new Set<string>() : keptOf(state),
            flaw,
            closed,
            live,
            seed: state.seed,
            tries: state.tries,
          }}
        />
      </div>
      {live && !closed && (
        <div class="confidence ui no-print">
          <span id={`sure-${seedOf(item.id).toString(36)}`}>{words.confidence}</span>
          <span class="row" role="group" aria-labelledby={`sure-${seedOf(item.id).toString(36)}`}>
            {[true, false].map((value) => (
              <button
                type="button"
                class="chip"
                aria-pressed={state.sure === value}
                onClick={() => commit({ ...state, sure: state.sure === value ? null : value })}
              >
                {value ? words.sure : words.unsure}
              </button>
            ))}
          </span>
        </div>
      )}
      <div class="row actions no-print" hidden={!live}>
        {!closed && (
          <button class="btn primary" disabled={!live}>
            {exam ? words.keep : words.check}
          </button>
        )}
        {!closed && [...marks.values()].some(({ verdict }) => verdict === 'wrong') && (
          <button type="button" class="btn" onClick={() => commit(retried(kind, item, state), FIRST)}>
            {words.retry}
          </button>
        )}
        {!closed && state.hints < open && (
          <button type="button" class="btn plain" onClick={() => commit({ ...state, hints: state.hints + 1 }, '.hints li:last-child')}>
            {fill(words.hint, { n: state.hints + 1, all: item.hints.length })}
          </button>
        )}
        {!closed && !exam && (state.tries > 0 || state.missing.length > 0) && (
          <button type="button" class="btn plain" onClick={giveUp}>
            {words.giveUp}
          </button>
        )}
        {closed && !blind && (
          <button type="button" class="btn" onClick={() => commit(fresh(kind, item, (state.seed * 31 + 7) >>> 0), FIRST)}>
            {words.again}
          </button>
        )}
      </div>
      {state.hints > 0 && (
        <ol class="hints no-print">
          {item.hints.slice(0, state.hints).map((hint) => (
            <li tabIndex={-1}>{hint}</li>
          ))}
        </ol>
      )}
      {!closed && state.hints > 0 && state.hints === open && open < item.hints.length && <p class="small soft no-print">{words.unlock}</p>}
      <p class="visually-hidden" role="status">
        {status}
      </p>
      {notReady && (
        <p class="not-ready ui no-print" id={`${mine}--`}>
          {notReady}
        </p>
      )}
      {blind && (
        <p class="taken-in ui" tabIndex={-1}>
          {words.takenIn}
        </p>
      )}
      {!blind && (state.grade || state.givenUp) && (
        <div class={`result no-print ${solved ? 'is-right' : ''}`}>
          <p class="outcome ui" tabIndex={-1}>
            {state.grade && (
              <>
                <strong>{counted}</strong> {fill(words.score, { score: inPercent(state.grade.score, locale) })}
              </>
            )}
            {state.givenUp && <> {words.given}</>}
          </p>
          {state.grade && <p class="small soft ui">{fill(words.formula, { formula: props.formula })}</p>}
          {closed ? (
            <Reasons lines={solution} {...{ words, pages }} />
          ) : (
            <Reasons lines={markedLines(kind, item, state.grade?.parts ?? [], solution)} {...{ words, pages }} prefix={mine} />
          )}
          <ReadAgain teaches={item.teaches} {...{ words, pages }} />
        </div>
      )}
      {!exam && (
        <details class="key">
          <summary>
            {words.answers}
            <span class="print-only">
              {words.colon} {item.title}
            </span>
          </summary>
          <Reasons lines={solution} {...{ words, pages }} />
          <ReadAgain teaches={item.teaches} {...{ words, pages }} />
        </details>
      )}
      {live && !stored && <p class="small soft ui no-print">{words.notKept}</p>}
      {live && <Report id={item.id} hash={item.hash} locale={locale} answer={state.answer} to={props.report} words={words} />}
    </form>
  );
}
