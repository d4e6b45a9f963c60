import type { JSX } from 'preact';
import { fill } from '../core/fill.ts';
import type { Progress } from '../progress/model.ts';
import { isDone, type Path, type Step, skipOf } from './path.ts';
import type { PathWords } from './strings.ts';
import { duration } from './time.ts';

type Props = Readonly<{
  path: Path;
  step: Step;
  progress: Progress;
  words: PathWords;
  ideas: Readonly<Record<string, string>>;
  live: boolean;
  next: boolean;
  onTick: (step: Step, done: boolean) => void;
  children?: JSX.Element | false;
}>;

/** One step: what, why, how long; its box; what lets it be skipped; the answer of a company step below. */
export function StepLine({ path, step, progress, words, ideas, live, next, onTick, children }: Props) {
  const done = isDone(path.id, step, progress);
  const skip = done ? null : skipOf(step, progress);
  const name = (id: string) => ideas[id] ?? id;
  return (
    <li id={step.id} class={`path-step ${done ? 'is-done' : ''} ${next ? 'is-next' : ''}`}>
      {live ? (
        <label class="tick">
          <input type="checkbox" checked={done} onChange={(event) => onTick(step, event.currentTarget.checked)} />
          <span class="visually-hidden">{fill(words.tick, { step: step.name })}</span>
        </label>
      ) : (
        <span class="tick" aria-hidden="true" />
      )}
      <div>
        <p class="kicker">
          {words.kinds[step.do]} · {duration(step.minutes, words)}
        </p>
        <h3>{step.do === 'company' ? step.name : <a href={step.href}>{step.name}</a>}</h3>
        {step.why && <p class="why">{step.why}</p>}
        {skip && (
          <p class="skip-note small ui">
            {fill(skip.idea === skip.via ? words.skip : words.skipVia, { idea: name(skip.idea), via: name(skip.via) })}
          </p>
        )}
        {children}
      </div>
    </li>
  );
}
