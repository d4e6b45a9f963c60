import { useEffect, useRef, useState } from 'preact/hooks';
import { shuffle, seedOf } from '../../core/random.ts';
import { readDraft, writeDraft } from '../../stores/drafts.ts';
import { $kept, loadProgress, recordCheck } from '../../stores/progress.ts';
import { Report } from '../Report.tsx';
import type { ViewProps } from '../Shell.tsx';
import { fill } from '../../core/fill.ts';
import { BoardView, movesBetween, startOf } from './Board.tsx';
import { type CaseAnswer, type CaseItem, caseStory, decisionId, stepsLeft, walk } from './grade.ts';
import { Review } from './Review.tsx';
import type { CaseWords } from './strings.ts';
import { Taken } from './Taken.tsx';
import { Whole } from './Whole.tsx';

/** A story told one decision at a time: nothing is lost, every decision can be taken anew. */
export default function CaseView(props: ViewProps<CaseItem, CaseWords>) {
  const { item, words, locale, pages } = props;
  const [answer, setAnswer] = useState<CaseAnswer>([]);
  const [chosen, setChosen] = useState('');
  const [sure, setSure] = useState<boolean | null>(null);
  const [hints, setHints] = useState(0);
  const [live, setLive] = useState(false);
  const [kept, setKept] = useState(true);
  const [status, setStatus] = useState('');
  const [told, setTold] = useState(false);
  const [met, setMet] = useState<ReadonlySet<string>>(new Set([item.start]));
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    loadProgress();
    const draft = readDraft(item.id, item.hash) as { answer?: unknown } | null;
    const before = caseStory.decode(item, draft?.answer);
    setAnswer(before);
    meet(before);
    setLive(true);
    return $kept.subscribe(setKept);
  }, []);

  const { steps, at } = walk(item, answer);
  const decision = at === null ? null : item.decisions[at];
  const missed = steps.filter(({ option }) => option.worth < 1).length;
  const focus = (selector: string) => requestAnimationFrame(() => form.current?.querySelector<HTMLElement>(selector)?.focus());
  const say = (text: string) => setStatus((before) => (before === text ? `${text}\u00a0` : text));
  const meet = (way: CaseAnswer) => {
    const { steps, at } = walk(item, way);
    setMet((before) => new Set([...before, ...steps.map(({ id }) => id), ...(at ? [at] : [])]));
  };
  const go = (next: CaseAnswer) => {
    setAnswer(next);
    setChosen('');
    setSure(null);
    meet(next);
    writeDraft(item.id, item.hash, { answer: next });
  };
  const decide = (event: Event) => {
    event.preventDefault();
    if (!at || !chosen) return say(words.choose);
    const next = [...answer, chosen];
    const after = walk(item, next);
    const step = after.steps.at(-1);
    const now = Date.now();
    recordCheck({ id: decisionId(item, at), hash: item.hash, score: step?.option.worth ?? 0, sure, at: now });
    const whole = caseStory.grade(item, next);
    if (whole.kind === 'graded') recordCheck({ id: item.id, hash: item.hash, score: whole.score, sure: null, at: now });
    go(next);
    say(`${words.taken} ${movesBetween(item, walk(item, answer).board, after.board, words, locale) || words.still}`);
    focus('.taken:last-child');
  };
  const back = (to: number) => {
    go(answer.slice(0, to));
    say(fill(words.back, { n: to + 1 }));
    focus('.options input');
  };

  if (!live) return <Whole {...{ item, words, locale, pages }} />;
  return (
    <form class="exercise-form case" ref={form} onSubmit={decide} data-live data-item={item.id} noValidate>
      <p class="brief">{item.brief}</p>
      {steps.length === 0 && <BoardView item={item} board={startOf(item)} words={words} locale={locale} />}
      {steps.length > 0 && (
        <ol class={decision ? 'story' : 'story ended'}>
          {steps.map(
            (step, i) =>
              (decision || i === steps.length - 1) && (
                <Taken
                  key={`${i}${step.id}`}
                  {...{ item, step, words, locale, pages }}
                  last={i === steps.length - 1}
                  before={i ? steps[i - 1]?.board : undefined}
                  onBack={() => back(i)}
                  n={i + 1}
                />
              ),
          )}
        </ol>
      )}
      {decision && (
        <section class="parts">
          <p class="level ui">{fill(words.decision, { n: decision.step, all: stepsLeft(item, item.start) })}</p>
          <p>{decision.situation}</p>
          <fieldset class="options">
            <legend>{decision.question}</legend>
            {shuffle(decision.options, seedOf(`${item.id}${at}`)).map(({ id, text }) => (
              <label class="option" key={`${at}${id}`}>
                <input type="radio" name={item.id} value={id} checked={chosen === id} onChange={() => setChosen(id)} />
                <span>{text}</span>
              </label>
            ))}
          </fieldset>
          <div class="confidence ui no-print">
            <span id={`sure-${item.hash}`}>{words.confidence}</span>
            <span class="row" role="group" aria-labelledby={`sure-${item.hash}`}>
              {[true, false].map((value) => (
                <button type="button" class="chip" aria-pressed={sure === value} onClick={() => setSure(sure === value ? null : value)}>
                  {value ? words.sure : words.unsure}
                </button>
              ))}
            </span>
          </div>
          <div class="row actions no-print">
            <button class="btn primary">{words.decide}</button>
            {hints < Math.min(missed, item.hints.length) && (
              <button
                type="button"
                class="btn plain"
                onClick={() => {
                  setHints(hints + 1);
                  focus('.hints li:last-child');
                }}
              >
                {fill(words.hint, { n: hints + 1, all: item.hints.length })}
              </button>
            )}
            {missed > 0 && (
              <button type="button" class="btn plain" aria-expanded={told} onClick={() => setTold(!told)}>
                {words.whole}
              </button>
            )}
          </div>
          {hints > 0 && (
            <ol class="hints">
              {item.hints.slice(0, hints).map((hint) => (
                <li tabIndex={-1}>{hint}</li>
              ))}
            </ol>
          )}
        </section>
      )}
      {!decision && <Review {...{ item, steps, words, pages, locale }} met={met.size} onReplay={back} />}
      {told && <Whole {...{ item, words, locale, pages }} />}
      <p class="visually-hidden" role="status">
        {status}
      </p>
      {!kept && <p class="small soft ui no-print">{words.notKept}</p>}
      <Report id={item.id} hash={item.hash} locale={locale} answer={answer} to={props.report} words={words} />
    </form>
  );
}
