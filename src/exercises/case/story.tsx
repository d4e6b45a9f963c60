import { useEffect, useRef, useState } from 'preact/hooks';
import { readDraft, writeDraft } from '../../stores/drafts.ts';
import { $kept, loadProgress, recordCheck } from '../../stores/progress.ts';
import { asRecord } from '../contract.ts';
import {
  type CaseAnswer,
  type CaseItem,
  decisionId,
  decodeCase,
  decodeSettled,
  firstMissed,
  goOn,
  gradeCase,
  type Settled,
  soundOf,
  walk,
} from './grade.ts';
import type { CaseWords } from './strings.ts';

/** A story being played: where it stands, what was met, and the moves the reader can make. */
export function useStory(item: CaseItem, words: CaseWords) {
  const [answer, setAnswer] = useState<CaseAnswer>([]);
  /** While what was missed is retried: the decisions that stand. */
  const [settled, setSettled] = useState<Settled>({});
  /** Which of the steps is shown whole. */
  const [shown, setShown] = useState(-1);
  const [chosen, setChosen] = useState('');
  const [sure, setSure] = useState<boolean | null>(null);
  const [asked, setAsked] = useState(false);
  const [hints, setHints] = useState(0);
  const [told, setTold] = useState(false);
  const [live, setLive] = useState(false);
  const [kept, setKept] = useState(true);
  const [status, setStatus] = useState('');
  const [met, setMet] = useState<ReadonlySet<string>>(new Set([item.start]));
  const form = useRef<HTMLFormElement>(null);
  const book = useRef<HTMLDivElement>(null);

  const meet = (way: CaseAnswer) => {
    const { steps, at } = walk(item, way);
    setMet((before) => new Set([...before, ...steps.map(({ id }) => id), ...(at ? [at] : [])]));
  };
  useEffect(() => {
    loadProgress();
    const draft = asRecord(readDraft(item.id, item.hash));
    const before = decodeCase(item, draft['answer']);
    setAnswer(before);
    setSettled(decodeSettled(item, draft['settled']));
    setShown(before.length - 1);
    meet(before);
    setLive(true);
    return $kept.subscribe(setKept);
  }, []);

  const { steps, at } = walk(item, answer);
  const focus = (selector: string) => requestAnimationFrame(() => form.current?.querySelector<HTMLElement>(selector)?.focus());
  const record = (id: string, score: number, sure: boolean | null) => recordCheck({ id, hash: item.hash, score, sure, at: Date.now() });
  const go = (next: CaseAnswer, stands: Settled, shows: number, then: string) => {
    setAnswer(next);
    setSettled(stands);
    setShown(shows);
    setChosen('');
    setSure(null);
    setAsked(false);
    meet(next);
    writeDraft(item.id, item.hash, { answer: next, settled: stands });
    focus(then);
  };
  return {
    answer,
    steps,
    at,
    shown,
    chosen,
    sure,
    hints,
    told,
    live,
    kept,
    status,
    form,
    book,
    /** Decided without a choice: an option is asked for. */
    asked,
    met: met.size,
    retrying: Object.keys(settled).length > 0,
    choose: (id: string) => {
      setChosen(id);
      setAsked(false);
    },
    saySure: setSure,
    hint: () => {
      setHints(hints + 1);
      focus('.hints li:last-child');
    },
    decide: (event: Event) => {
      event.preventDefault();
      if (!at || !chosen) {
        setAsked(true);
        return setStatus((before) => (before === words.choose ? `${words.choose}\u00a0` : words.choose));
      }
      const next = goOn(item, [...answer, chosen], settled);
      record(decisionId(item, at), walk(item, [...answer, chosen]).steps.at(-1)?.option.worth ?? 0, sure);
      const whole = gradeCase(item, next);
      if (whole.kind === 'graded') record(item.id, whole.score, null);
      go(next, settled, answer.length, '.effect[tabindex]');
    },
    /** Back to one decision, to take it and all that follows anew. */
    back: (to: number) => go(answer.slice(0, to), {}, to - 1, '.level'),
    /** Asks again what was missed, and that alone: the way from the first missed decision goes by what was sound. */
    retry: () => {
      const sound = soundOf(item, answer);
      const start = goOn(item, firstMissed(item, answer), sound);
      go(start, sound, -1, '.level');
    },
    giveUp: () => {
      if (at) record(decisionId(item, at), 0, false);
      setTold(true);
      const key = book.current?.querySelector<HTMLDetailsElement>('.key');
      if (!key) return;
      key.open = true;
      requestAnimationFrame(() => key.querySelector('summary')?.focus());
    },
  };
}

export type Story = ReturnType<typeof useStory>;
