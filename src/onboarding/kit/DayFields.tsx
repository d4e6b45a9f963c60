import { useState } from 'preact/hooks';
import { fill } from '../../core/fill.ts';
import { moveStep, shiftStep, takeStep } from './edit.ts';
import { isOwn, type Kit, type KitStep } from './kit.ts';
import type { KitWords } from './strings.ts';

type Props = Readonly<{
  kit: Kit;
  nameOf: (step: KitStep) => string;
  words: KitWords;
  onChange: (kit: Kit, say?: string) => void;
  focus: (selector: string) => void;
}>;

/** The days: titles, dates, and steps to move up, down, to another day, or out. */
export function DayFields({ kit, nameOf, words, onChange, focus }: Props) {
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
            {day.title && ` · ${day.title}`} <small>{fill(words.count, { n: day.steps.length })}</small>
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
              const name = nameOf(step);
              const id = `step-${i}-${j}`;
              const move = (by: 1 | -1) => {
                setOpen(new Set([...open, j + by < 0 ? i - 1 : j + by >= day.steps.length ? i + 1 : i]));
                onChange(shiftStep(kit, i, j, by), fill(words.moved, { step: name }));
                focus(`[data-step="${isOwn(step) ? step.id : step.ref}"] .${by === 1 ? 'down' : 'up'}`);
              };
              return (
                <li key={id} data-step={isOwn(step) ? step.id : step.ref}>
                  <span>{name}</span>
                  <span class="row tools">
                    <button
                      type="button"
                      class="btn icon up"
                      disabled={i === 0 && j === 0}
                      aria-label={fill(words.up, { step: name })}
                      onClick={() => move(-1)}
                    >
                      ↑
                    </button>
                    <button
                      type="button"
                      class="btn icon down"
                      disabled={i === kit.days.length - 1 && j === day.steps.length - 1}
                      aria-label={fill(words.down, { step: name })}
                      onClick={() => move(1)}
                    >
                      ↓
                    </button>
                    {kit.days.length > 1 && (
                      <select
                        class="field day-of"
                        aria-label={fill(words.moveTo, { step: name })}
                        value={i}
                        onChange={(event) =>
                          onChange(moveStep(kit, i, j, Number(event.currentTarget.value)), fill(words.moved, { step: name }))
                        }
                      >
                        {kit.days.map((_, k) => (
                          <option key={k} value={k}>
                            {fill(words.day, { n: k + 1 })}
                          </option>
                        ))}
                      </select>
                    )}
                    <button
                      type="button"
                      class="btn icon"
                      aria-label={fill(words.take, { step: name })}
                      onClick={() => {
                        onChange(takeStep(kit, i, j), fill(words.taken, { step: name }));
                        focus('.kit-undo');
                      }}
                    >
                      ✕
                    </button>
                  </span>
                </li>
              );
            })}
          </ol>
          {kit.days.length > 1 && (
            <button type="button" class="btn plain" onClick={() => onChange({ ...kit, days: kit.days.filter((_, k) => k !== i) })}>
              {words.removeDay}
            </button>
          )}
        </details>
      ))}
    </>
  );
}
