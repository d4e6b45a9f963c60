import { useState } from 'preact/hooks';
import { fill } from '../../core/fill.ts';
import type { PathWords } from '../strings.ts';
import { DayFields } from './DayFields.tsx';
import { addStep, datedFrom, ownId } from './edit.ts';
import type { Kit, KitStep } from './kit.ts';
import { type Catalogue, daysOf } from './resolve.ts';
import { StepFinder } from './StepFinder.tsx';
import type { KitWords } from './strings.ts';
import { BASE, type useKit } from './use-kit.ts';

type Props = Readonly<{
  bench: ReturnType<typeof useKit>;
  kit: Kit;
  catalogue: Catalogue & Readonly<{ words: PathWords }>;
  words: KitWords;
  nameOf: (step: KitStep) => string;
  focus: (selector: string) => void;
}>;

/** The days of the kit: where to start from, from when on, their steps, and a finder to add more. */
export function StepsPart({ bench, kit, catalogue, words, nameOf, focus }: Props) {
  const { set, said, canUndo, undo } = bench;
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
            set({ ...kit, days: from ? daysOf(from) : [{ title: '', date: '', steps: [] }] });
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
      <DayFields {...{ kit, nameOf, words, focus }} onChange={set} />
      <p class="row">
        <button
          type="button"
          class="btn"
          disabled={kit.days.length >= 20}
          onClick={() => {
            set({ ...kit, days: [...kit.days, { title: '', date: '', steps: [] }] });
            setDay(kit.days.length);
          }}
        >
          {words.addDay}
        </button>
        <button type="button" class="btn plain kit-undo" disabled={!canUndo} onClick={undo}>
          {words.undo}
        </button>
        <span role="status" class="ui small">
          {said}
        </span>
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
