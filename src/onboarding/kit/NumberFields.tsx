import { fill } from '../../core/fill.ts';
import type { Number_ } from './kit.ts';
import type { KitWords } from './strings.ts';

const FIELDS = [
  ['name', 'numberName'],
  ['definition', 'numberDefinition'],
  ['target', 'numberTarget'],
  ['source', 'numberSource'],
] as const;

/** The company's own numbers: name, definition, target, source. */
export function NumberFields({
  numbers,
  words,
  onChange,
}: {
  numbers: readonly Number_[];
  words: KitWords;
  onChange: (numbers: readonly Number_[]) => void;
}) {
  const set = (at: number, field: keyof Number_, value: string) =>
    onChange(numbers.map((number, i) => (i === at ? { ...number, [field]: value } : number)));
  return (
    <>
      {numbers.map((number, i) => (
        <fieldset class="number" key={i}>
          <legend>{fill(words.number, { n: i + 1 })}</legend>
          {FIELDS.map(([field, label]) => (
            <p class={`named ${field}`} key={field}>
              <label for={`number-${i}-${field}`}>{words[label]}</label>
              <input
                id={`number-${i}-${field}`}
                class="field"
                maxLength={field === 'definition' ? 2000 : 200}
                value={number[field]}
                onInput={(event) => set(i, field, event.currentTarget.value)}
              />
            </p>
          ))}
          <button type="button" class="btn plain" onClick={() => onChange(numbers.filter((_, j) => j !== i))}>
            {fill(words.removeNumber, { name: number.name || fill(words.number, { n: i + 1 }) })}
          </button>
        </fieldset>
      ))}
      <p>
        <button
          type="button"
          class="btn"
          disabled={numbers.length >= 20}
          onClick={() => onChange([...numbers, { name: '', definition: '', target: '', source: '' }])}
        >
          {words.addNumber}
        </button>
      </p>
    </>
  );
}
