import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { seedOf } from '../core/random.ts';
import { readDraft, writeDraft } from '../stores/drafts.ts';
import { $exam } from '../stores/exam.ts';
import { $kept, loadProgress, recordCheck } from '../stores/progress.ts';
import type { Kind, Part, SolutionLine } from './contract.ts';
import { answered, checkedNow, fresh, fromDraft, isClosed, keptOf, marksOf, retried, type State, toDraft } from './state.ts';
import type { ShellWords } from './strings.ts';
import { fill } from '../core/fill.ts';

/** What every item has, as far as the frame needs it. */
export type Framed = Readonly<{ id: string; hash: string; title: string; hints: string[]; teaches: string[] }>;

/** What to say of an answer that cannot be marked yet. */
export type NotReady<Answer> = ((answer: Answer) => string | undefined) | undefined;

/** Where a check leads on to a next step instead of being marked: the answer there, the part it settles, and what takes the focus. */
export type Onward<Answer> = ((answer: Answer) => { answer: Answer; part: string; focus: string } | null) | undefined;

/** One exercise at work: where it stands, and all that can be done with it. */
export type Work<Answer> = Readonly<{
  state: State<Answer>;
  form: RefObject<HTMLFormElement>;
  live: boolean;
  /** Storage takes what is kept. */
  stored: boolean;
  exam: boolean;
  /** Answered in an exam: closed, its marks out of sight. */
  blind: boolean;
  closed: boolean;
  status: string;
  marks: ReadonlyMap<string, Part>;
  kept: ReadonlySet<string>;
  solution: readonly SolutionLine[];
  /** What is said of an answer that a check found not ready, else false. */
  notReady: string | false;
  set: (next: Answer, text?: string, part?: string) => void;
  say: (text: string) => void;
  focus: (selector: string) => void;
  /** A new state, kept; then the focus goes to the first match. */
  commit: (next: State<Answer>, then?: string) => void;
  check: (event: Event) => void;
  retry: () => void;
  giveUp: () => void;
  again: () => void;
}>;

const FIRST = '.parts :is(input, select, textarea, button, [role=button]):not(:disabled)';

/** The state of one exercise in the browser: drafts, records, announcements and focus. */
export function useWork<Item extends Framed, Answer>(
  kind: Kind<Item, Answer>,
  item: Item,
  words: ShellWords,
  notReadyOf: NotReady<Answer>,
  onwardOf: Onward<Answer>,
): Work<Answer> {
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

  const blind = exam && state.grade !== null;
  const unready = ({ answer, missing }: State<Answer>) =>
    missing.length > 0 && (notReadyOf?.(answer) ?? fill(words.incomplete, { n: missing.length }));
  const focus = (selector: string) => requestAnimationFrame(() => form.current?.querySelector<HTMLElement>(selector)?.focus());
  const say = (text: string) => setStatus((before) => (before === text ? `${text}\u00a0` : text));
  const commit = (next: State<Answer>, then?: string) => {
    setState(next);
    writeDraft(item.id, item.hash, toDraft(next));
    if (then) focus(then);
  };
  const record = (score: number, sure: boolean | null) => recordCheck({ id: item.id, hash: item.hash, score, sure, at: Date.now() });

  return {
    state,
    form,
    live,
    stored,
    exam,
    blind,
    closed: isClosed(state) || blind,
    status,
    marks: blind ? new Map<string, Part>() : marksOf(state),
    kept: blind ? new Set<string>() : keptOf(state),
    solution: useMemo(() => kind.solution(item), [item]),
    notReady: unready(state),
    set: (next, text, part) => {
      commit(answered(kind, item, state, next, part));
      if (text) say(text);
    },
    say,
    focus,
    commit,
    check: (event) => {
      event.preventDefault();
      const onward = onwardOf?.(state.answer);
      if (onward) return commit(answered(kind, item, state, onward.answer, onward.part), onward.focus);
      const next = checkedNow(kind, item, state);
      const missing = unready(next);
      if (missing) {
        commit(next);
        return say(missing);
      }
      commit(next, exam ? '.taken-in' : '.outcome');
      if (next.grade !== state.grade) record(next.grade?.score ?? 0, state.sure);
    },
    retry: () => commit(retried(kind, item, state), FIRST),
    giveUp: () => {
      record(state.grade?.score ?? 0, null);
      commit({ ...state, givenUp: true, missing: [] }, '.outcome');
    },
    again: () => commit(fresh(kind, item, (state.seed * 31 + 7) >>> 0), FIRST),
  };
}
