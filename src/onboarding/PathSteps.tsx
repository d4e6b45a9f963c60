import { useStore } from '@nanostores/preact';
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { fill } from '../core/fill.ts';
import { EMPTY_PROGRESS, stamped } from '../progress/model.ts';
import { $kept, $progress, change, loadProgress } from '../stores/progress.ts';
import { notePath } from '../stores/due-kept.ts';
import { Answer } from './Answer.tsx';
import { CopyAnswers } from './CopyAnswers.tsx';
import type { Row } from './kit/numbers.ts';
import { isDone, keyOf, type Path, type Step, standing } from './path.ts';
import { Numbers } from './Numbers.tsx';
import { Ruler } from './Ruler.tsx';
import { StepLine } from './StepLine.tsx';
import type { PathWords } from './strings.ts';
import { duration, total } from './time.ts';

type Props = Readonly<{
  path: Path;
  words: PathWords;
  /** Names of ideas, for what can be skipped. */
  ideas: Readonly<Record<string, string>>;
  placement: string;
  certificate: string;
  /** A team's numbers, shown beside each company step, and the exercise made of them that belongs to a step. */
  numbers?: readonly Row[];
  houseIn?: (step: Step) => ComponentChildren;
}>;

/** A path in full: where one stands, what is next, every step with its box and every answer. */
export default function PathSteps({ path, words, ideas, placement, certificate, numbers = [], houseIn }: Props) {
  const progress = useStore($progress, { ssr: () => EMPTY_PROGRESS });
  const kept = useStore($kept, { ssr: () => true });
  const [live, setLive] = useState(false);
  useEffect(() => {
    loadProgress();
    setLive(true);
    const asked = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (asked) requestAnimationFrame(() => asked.scrollIntoView());
  }, []);
  const { done, all, minutes, next } = standing(path, progress);
  useEffect(() => {
    if (live && done > 0) notePath(done < all ? path.id : null);
  }, [live, done]);

  const tick = (step: Step, value: boolean) =>
    change((now) => stamped(now, 'steps', keyOf(path.id, step.id), { done: value, at: Date.now() }));
  const answer = (step: Step, text: string) => change((now) => stamped(now, 'answers', keyOf(path.id, step.id), { text, at: Date.now() }));
  const textOf = (step: Step) => progress.answers[keyOf(path.id, step.id)]?.text ?? '';

  return (
    <div class="path" data-live={live || undefined}>
      <div class="path-head">
        <Ruler {...{ path, progress }} next={live ? (next?.id ?? null) : null} />
        <p class="ui">
          {done === 0
            ? fill(words.whole, { time: duration(minutes, words) })
            : next
              ? `${fill(words.done, { done, all })}, ${fill(words.left, { time: duration(minutes, words) })}`
              : words.finished}
        </p>
        <p class="row no-print">
          {next ? (
            <a class="btn primary" href={next.href}>
              {done ? words.goOn : words.start} · {next.name}
            </a>
          ) : (
            <a class="btn primary" href={certificate}>
              {words.certificate}
            </a>
          )}
          {next && (
            <a class="btn plain" href={placement}>
              {words.placement}
            </a>
          )}
        </p>
      </div>
      {path.days.map((day, i) => (
        <section key={day.id} aria-labelledby={`day-${day.id}`}>
          <h2 id={`day-${day.id}`}>
            <small>
              {[
                fill(words.parts[path.parts], { n: i + 1 }),
                day.date,
                duration(total(day.steps), words),
                live && day.steps.length > 0 && day.steps.every((step) => isDone(path.id, step, progress)) && words.dayDone,
              ]
                .filter(Boolean)
                .join(' · ')}
            </small>{' '}
            {day.title}
          </h2>
          {day.aim && <p class="aim">{day.aim}</p>}
          <ol class="path-steps">
            {day.steps.map((step) => (
              <StepLine key={step.id} {...{ path, step, progress, words, ideas, live }} next={live && next?.id === step.id} onTick={tick}>
                {step.do === 'company' && (
                  <>
                    {numbers.length > 0 && <Numbers rows={numbers} words={words} folded={step.house !== undefined} />}
                    <Answer
                      id={step.id}
                      ask={step.ask ?? ''}
                      text={textOf(step)}
                      {...{ kept, live, words }}
                      onSave={(text) => answer(step, text)}
                    />
                    {live && houseIn?.(step)}
                  </>
                )}
              </StepLine>
            ))}
          </ol>
        </section>
      ))}
      {live && <CopyAnswers {...{ path, words, textOf }} />}
      <p class="small soft ui no-print">{words.undoneNote}</p>
    </div>
  );
}
