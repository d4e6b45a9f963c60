import type { ComponentChildren } from 'preact';
import { fill } from '../../core/fill.ts';
import type { Locale } from '../../core/locale.ts';
import { FREQUENCIES, type Number_, EMPTY_NUMBER, KR_UNITS, USES } from './numbers.ts';
import { FigureField } from './FigureField.tsx';
import type { KitWords } from './strings.ts';

type Props = Readonly<{
  numbers: readonly Number_[];
  words: KitWords;
  locale: Locale;
  onChange: (numbers: readonly Number_[], say?: string) => void;
  focus: (selector: string) => void;
  /** Beside the button that adds one. */
  children: ComponentChildren;
}>;

/** A choice among ids, each with its word. */
function Choice<Id extends string>(
  props: Readonly<{ id: string; label: string; value: Id; of: readonly Id[]; words: Readonly<Record<Id, string>>; set: (id: Id) => void }>,
) {
  const { id, label, value, of, words, set } = props;
  return (
    <p class="named">
      <label for={id}>{label}</label>
      <select id={id} class="field" value={value} onChange={(event) => set(of.find((each) => each === event.currentTarget.value) ?? value)}>
        {of.map((each) => (
          <option key={each} value={each}>
            {words[each]}
          </option>
        ))}
      </select>
    </p>
  );
}

/** The company's own numbers: what each is, how the team uses it, where it is read and how often. */
export function NumberFields({ numbers, words, locale, onChange, focus, children }: Props) {
  return (
    <>
      {numbers.map((number, i) => {
        const set = (rest: Partial<Number_>) => onChange(numbers.map((each, j) => (j === i ? { ...each, ...rest } : each)));
        const id = (field: string) => `number-${i}-${field}`;
        const text = (field: 'name' | 'definition' | 'target' | 'source', label: string) => (
          <p class={`named ${field}`}>
            <label for={id(field)}>{label}</label>
            <input
              id={id(field)}
              class="field"
              maxLength={field === 'definition' ? 2000 : 200}
              placeholder={words.example[field]}
              value={number[field]}
              onInput={(event) => set({ [field]: event.currentTarget.value })}
            />
          </p>
        );
        const figure = (field: 'start' | 'goal' | 'now', label: string) => (
          <FigureField
            id={id(field)}
            value={number[field]}
            {...{ label, locale }}
            bad={words.unreadable}
            set={(value) => set({ [field]: value })}
          />
        );
        const name = number.name || fill(words.number, { n: i + 1 });
        return (
          <fieldset class="number" key={i}>
            <legend>{fill(words.number, { n: i + 1 })}</legend>
            {text('name', words.numberName)}
            <Choice id={id('use')} label={words.numberUse} value={number.use} of={USES} words={words.uses} set={(use) => set({ use })} />
            {text('definition', words.numberDefinition)}
            {number.use === 'kr' && (
              <div class="figures-of">
                {figure('start', words.numberStart)}
                {figure('goal', words.numberGoal)}
                {figure('now', words.numberNow)}
                <Choice
                  id={id('unit')}
                  label={words.numberUnit}
                  value={number.unit}
                  of={KR_UNITS}
                  words={words.units}
                  set={(unit) => set({ unit })}
                />
              </div>
            )}
            <div class="figures-of">
              {number.use !== 'kr' && text('target', words.numberTarget)}
              {text('source', words.numberSource)}
              <Choice
                id={id('frequency')}
                label={words.numberFrequency}
                value={number.frequency}
                of={['', ...FREQUENCIES]}
                words={words.frequencies}
                set={(frequency) => set({ frequency })}
              />
            </div>
            <button
              type="button"
              class="btn plain"
              onClick={() => {
                onChange(
                  numbers.filter((_, j) => j !== i),
                  fill(words.numberTaken, { name }),
                );
                focus('.kit-undo');
              }}
            >
              {fill(words.removeNumber, { name })}
            </button>
          </fieldset>
        );
      })}
      <p class="row">
        <button
          type="button"
          class="btn"
          disabled={numbers.length >= 20}
          onClick={() => {
            onChange([...numbers, EMPTY_NUMBER]);
            focus(`#number-${numbers.length}-name`);
          }}
        >
          {words.addNumber}
        </button>
        {children}
      </p>
    </>
  );
}
