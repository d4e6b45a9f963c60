import { useState } from 'preact/hooks';
import { fill } from '../../core/fill.ts';
import type { Locale } from '../../core/locale.ts';
import { dateInWords } from './dated.ts';
import { moveStep, shiftStep, takeStep } from './edit.ts';
import { isOwn, type Kit, type KitStep } from './kit.ts';
import { type Line, StepRow } from './StepRow.tsx';
import type { KitWords } from './strings.ts';

type Props = Readonly<{
  kit: Kit;
  lineOf: (step: KitStep) => Line;
  /** How long a day takes, in words. */
  timeOf: (day: number) => string;
  words: KitWords;
  locale: Locale;
  onChange: (kit: Kit, say?: string) => void;
  focus: (selector: string) => void;
}>;

/** The days: titles, dates, and steps to move up, down, to another day, or out. */
export function DayFields({ kit, lineOf, timeOf, words, locale, onChange, focus }: Props) {
  const [open, setOpen] = useState<ReadonlySet<number>>(() => new Set([0]));
  const toggle = (day: number, shown: boolean) => {
    if (open.has(day) !== shown) setOpen(new Set(shown ? [...open, day] : [...open].filter((each) => each !== day)));
  };
  const set = (at: number, rest: object) => onChange({ ...kit, days: kit.days.map((day, i) => (i === at ? { ...day, ...rest } : day)) });
  return (
    <>
      {kit.days.map((day, i) => (
        <details class="kit-day" key={i} open={open.has(i)} onToggle={(event) => toggle(i, event.currentTarget.open)}>
          <summary>
            {fill(words.day, { n: i + 1 })}
            {day.title && ` · ${day.title}`}{' '}
            <small>
              {[day.date && dateInWords(day.date, locale), fill(words.count, { n: day.steps.length }), timeOf(i)]
                .filter(Boolean)
                .join(' · ')}
            </small>
          </summary>
          <div class="two">
            <p class="named">
              <label for={`day-${i}-title`}>{words.dayTitle}</label>
              <input
                id={`day-${i}-title`}
                class="field"
                maxLength={200}
                value={day.title}
                onInput={(event) => set(i, { title: event.currentTarget.value })}
              />
            </p>
            <p class="named">
              <label for={`day-${i}-date`}>{words.date}</label>
              <input
                id={`day-${i}-date`}
                class="field"
                type="date"
                value={day.date}
                onChange={(event) => set(i, { date: event.currentTarget.value })}
              />
            </p>
          </div>
          {day.steps.length === 0 && <p class="soft small">{words.empty}</p>}
          <ol class="kit-steps">
            {day.steps.map((step, j) => {
              const line = lineOf(step);
              const moved = fill(words.moved, { step: line.name });
              return (
                <StepRow
                  key={`${i}-${j}`}
                  {...{ step, line, words }}
                  day={i}
                  days={kit.days.length}
                  first={i === 0 && j === 0}
                  last={i === kit.days.length - 1 && j === day.steps.length - 1}
                  onMove={(by) => {
                    setOpen(new Set([...open, j + by < 0 ? i - 1 : j + by >= day.steps.length ? i + 1 : i]));
                    onChange(shiftStep(kit, i, j, by), moved);
                    focus(`[data-step="${isOwn(step) ? step.id : step.ref}"] .${by === 1 ? 'down' : 'up'}`);
                  }}
                  onDay={(to) => onChange(moveStep(kit, i, j, to), moved)}
                  onTake={() => {
                    onChange(takeStep(kit, i, j), fill(words.taken, { step: line.name }));
                    focus('.kit-undo');
                  }}
                  onChange={(next) => set(i, { steps: day.steps.map((each, k) => (k === j ? next : each)) })}
                />
              );
            })}
          </ol>
          {kit.days.length > 1 && (
            <button
              type="button"
              class="btn plain"
              onClick={() => {
                onChange({ ...kit, days: kit.days.filter((_, k) => k !== i) }, fill(words.dayTaken, { n: i + 1 }));
                focus('.kit-undo');
              }}
            >
              {words.removeDay}
            </button>
          )}
        </details>
      ))}
    </>
  );
}
