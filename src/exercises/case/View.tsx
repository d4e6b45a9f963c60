import type { ComponentChildren } from 'preact';
import { shuffle, seedOf } from '../../core/random.ts';
import { Confidence } from '../Confidence.tsx';
import { AskHint, Hints } from '../Hints.tsx';
import { Report } from '../Report.tsx';
import type { ViewProps } from '../Shell.tsx';
import { fill } from '../../core/fill.ts';
import { BoardView, startOf } from './Board.tsx';
import { type CaseItem, stepsLeft } from './grade.ts';
import { Review } from './Review.tsx';
import type { CaseWords } from './strings.ts';
import { Taken } from './Taken.tsx';
import { type Story, useStory } from './story.tsx';

/** A story told one decision at a time, over the book that stands in the page: without script, on paper, and for its key. */
export default function CaseView(props: ViewProps<CaseItem, CaseWords> & { children?: ComponentChildren }) {
  const story = useStory(props.item, props.words);
  const shown = story.live ? (story.told ? 'told' : 'print-only') : '';
  return (
    <>
      {story.live && <Telling {...props} story={story} />}
      {props.children ? <div class={shown}>{props.children}</div> : <div class={shown} ref={story.book} {...AS_IT_STANDS} />}
    </>
  );
}

/** Children drawn at build and left alone in the browser, where they are not sent a second time. */
const AS_IT_STANDS = { dangerouslySetInnerHTML: { __html: '' } };

/** The story so far, and the decision to take. Nothing is lost: every decision can be taken anew. */
function Telling(props: ViewProps<CaseItem, CaseWords> & { story: Story }) {
  const { item, words, locale, pages, story } = props;
  const { steps, at, shown } = story;
  const decision = at === null ? null : item.decisions[at];
  const missed = steps.filter(({ option }) => option.worth < 1).length;
  const open = Math.min(missed, item.hints.length);

  return (
    <form class="exercise-form case no-print" ref={story.form} onSubmit={story.decide} data-live data-item={item.id} noValidate>
      <p class="brief">{item.brief}</p>
      {steps.length === 0 && <BoardView item={item} board={startOf(item)} words={words} locale={locale} />}
      {steps.length > 0 && (
        <ol class={decision ? 'story' : 'story ended'}>
          {steps.map(
            (step, i) =>
              (decision || i === shown) && (
                <Taken
                  key={`${i}${step.id}`}
                  {...{ item, step, words, locale, pages }}
                  open={i === shown}
                  before={i ? steps[i - 1]?.board : undefined}
                  onBack={() => story.back(i)}
                  n={i + 1}
                />
              ),
          )}
        </ol>
      )}
      {decision && (
        <section class="parts">
          <p class="level ui" tabIndex={-1}>
            {fill(words.decision, { n: decision.step, all: stepsLeft(item, item.start) })}
            {story.retrying && ` · ${words.settled}`}
          </p>
          <p>{decision.situation}</p>
          <fieldset class="options">
            <legend>{decision.question}</legend>
            {shuffle(decision.options, seedOf(`${item.id}${at}`)).map(({ id, text }) => (
              <label class="option" key={`${at}${id}`}>
                <input
                  type="radio"
                  name={item.id}
                  value={id}
                  checked={story.chosen === id}
                  onChange={() => story.choose(id)}
                  {...(story.asked && { 'aria-invalid': true, 'aria-describedby': `ask-${item.hash}` })}
                />
                <span>{text}</span>
              </label>
            ))}
          </fieldset>
          <Confidence id={`sure-${item.hash}`} sure={story.sure} words={words} onSay={story.saySure} />
          <div class="row actions no-print">
            <button class="btn primary">{words.decide}</button>
            <AskHint shown={story.hints} open={open} all={item.hints.length} words={words} onAsk={story.hint} />
            {(missed > 0 || story.asked) && !story.told && (
              <button type="button" class="btn plain" onClick={story.giveUp}>
                {words.giveUp}
              </button>
            )}
          </div>
          <Hints hints={item.hints} shown={story.hints} open={open} words={words} />
        </section>
      )}
      {story.asked && (
        <p class="not-ready ui no-print" id={`ask-${item.hash}`}>
          {words.choose}
        </p>
      )}
      {!decision && <Review {...{ item, steps, words, pages, locale }} met={story.met} onReplay={story.back} onRetry={story.retry} />}
      <p class="visually-hidden" role="status">
        {story.status}
      </p>
      {!story.kept && <p class="small soft ui no-print">{words.notKept}</p>}
      <Report id={item.id} hash={item.hash} locale={locale} answer={story.answer} to={props.report} words={words} />
    </form>
  );
}
