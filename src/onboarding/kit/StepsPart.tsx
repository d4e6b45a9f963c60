import { useState } from 'preact/hooks';
import { fill } from '../../core/fill.ts';
import type { Locale } from '../../core/locale.ts';
import type { PathWords } from '../strings.ts';
import { DayFields } from './DayFields.tsx';
import { addDay, addStep, datedFrom, EMPTY_DAY, ownId, withDays } from './edit.ts';
import type { Kit, KitStep } from './kit.ts';
import { type Catalogue, daysOf } from './resolve.ts';
import { StepFinder } from './StepFinder.tsx';
import type { Line } from './StepRow.tsx';
import type { KitWords } from './strings.ts';
import { UndoLine } from './UndoLine.tsx';
import { BASE, type useKit } from './use-kit.ts';

type Props = Readonly<{
  bench: ReturnType<typeof useKit>;
  kit: Kit;
  catalogue: Catalogue & Readonly<{ words: PathWords }>;
  words: KitWords;
  locale: Locale;
  lineOf: (step: KitStep) => Line;
  timeOf: (day: number) => string;
  focus: (selector: string) => void;
}>;

/** The days of the kit: where to start from, from when on, their steps, and a finder to add more. */
export function StepsPart({ bench, kit, catalogue, words, locale, lineOf, timeOf, focus }: Props) {
  const { set } = bench;
  const [base, setBase] = useState(BASE);
  const [day, setDay] = useState(0);
  const put = (step: KitStep, name: string) => set(addStep(kit, day, step), fill(words.added, { step: name, n: day + 1 }));
  return (
    <>
      <div class="row">
        <label for="kit-base">{words.base}</label>
        <select id="kit-base" class="field auto" value={base} onChange={(event) => setBase(event.currentTarget.value)}>
          {catalogue.paths.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          <option value="">{words.blank}</option>
        </select>
        <button
          type="button"
          class="btn"
          onClick={() => {
            const from = catalogue.paths.find(({ id }) => id === base);
            set(withDays(kit, from ? daysOf(from) : [EMPTY_DAY]), fill(words.based, { base: from?.name ?? words.blank }));
            setDay(0);
          }}
        >
          {words.use}
        </button>
      </div>
      <p class="named">
        <label for="kit-start">{words.start}</label>
        <input
          id="kit-start"
          class="field"
          type="date"
          aria-describedby="kit-start-hint"
          value={kit.days[0]?.date ?? ''}
          onChange={(event) => set(datedFrom(kit, event.currentTarget.value))}
        />
        <small id="kit-start-hint" class="soft">
          {words.startHint}
        </small>
      </p>
      <DayFields {...{ kit, lineOf, timeOf, words, locale, focus }} onChange={set} />
      <p class="row">
        <button
          type="button"
          class="btn"
          disabled={kit.days.length >= 20}
          onClick={() => {
            set(addDay(kit));
            setDay(kit.days.length);
          }}
        >
          {words.addDay}
        </button>
        <UndoLine {...{ bench, words }} part="steps" />
      </p>
      <StepFinder
        {...{ catalogue, words, day, setDay }}
        days={kit.days.length}
        path={catalogue.words}
        onAdd={put}
        onOwn={(title, ask, minutes) => put({ id: ownId(kit), title, ask, minutes }, title)}
      />
    </>
  );
}
