import { fill } from '../../core/fill.ts';
import { isOwn, type KitStep } from './kit.ts';
import { OwnFields } from './OwnFields.tsx';
import type { KitWords } from './strings.ts';

/** What the list says of a step. */
export type Line = Readonly<{ name: string; about: string }>;

type Props = Readonly<{
  step: KitStep;
  line: Line;
  /** The day it stands in, of so many; whether it is the first or the last of all. */
  day: number;
  days: number;
  first: boolean;
  last: boolean;
  words: KitWords;
  onMove: (by: 1 | -1) => void;
  onDay: (day: number) => void;
  onTake: () => void;
  onChange: (step: KitStep) => void;
}>;

/** A step in the composer: what it is, and up, down, to another day, out; a task of one's own can be mended. */
export function StepRow({ step, line, day, days, first, last, words, onMove, onDay, onTake, onChange }: Props) {
  const say = (text: string) => fill(text, { step: line.name });
  const id = isOwn(step) ? step.id : step.ref;
  return (
    <li data-step={id}>
      <span>
        <span dir="auto">{line.name}</span> <small class="soft ui">{line.about}</small>
      </span>
      <span class="row tools">
        <button type="button" class="btn icon up" disabled={first} aria-label={say(words.up)} onClick={() => onMove(-1)}>
          ↑
        </button>
        <button type="button" class="btn icon down" disabled={last} aria-label={say(words.down)} onClick={() => onMove(1)}>
          ↓
        </button>
        {days > 1 && (
          <select
            class="field day-of"
            aria-label={say(words.moveTo)}
            value={day}
            onChange={(event) => onDay(Number(event.currentTarget.value))}
          >
            {Array.from({ length: days }, (_, k) => (
              <option key={k} value={k}>
                {fill(words.day, { n: k + 1 })}
              </option>
            ))}
          </select>
        )}
        <button type="button" class="btn icon" aria-label={say(words.take)} onClick={onTake}>
          ✕
        </button>
      </span>
      {isOwn(step) && (
        <details class="mend">
          <summary>{words.mend}</summary>
          <OwnFields id={id} task={step} words={words} onChange={(task) => onChange({ ...task, id: step.id })} />
        </details>
      )}
    </li>
  );
}
