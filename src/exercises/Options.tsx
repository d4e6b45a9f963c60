import type { JSX } from 'preact';
import { seedOf, shuffle } from '../core/random.ts';
import type { BodyProps } from './Shell.tsx';
import { Mark } from './Result.tsx';
import { Rich } from './Rich.tsx';

type Props = Pick<BodyProps<unknown, unknown, unknown>, 'words' | 'marks' | 'kept' | 'flaw' | 'closed' | 'seed'> & {
  name: string;
  legend: string;
  /** Said small after the legend. */
  note?: string;
  multiple?: boolean;
  options: readonly { id: string; text: string }[];
  chosen: readonly string[];
  /** Part that an option's mark is filed under; options are parts themselves unless said. */
  partOf?: (option: string) => string;
  choose: (option: string) => void;
};

/** Radio buttons, or boxes where several are right, dealt by the seed. Only what was chosen is marked. */
export function Options({
  name,
  legend,
  note,
  multiple = false,
  options,
  chosen,
  partOf = (id) => id,
  choose,
  words,
  marks,
  kept,
  flaw,
  closed,
  seed,
}: Props): JSX.Element {
  return (
    <fieldset class="options">
      <legend>
        <Rich text={legend} />
        {note && <small class="soft"> {note}</small>}
      </legend>
      {shuffle(options, seed ^ seedOf(name)).map(({ id, text }) => {
        const mark = chosen.includes(id) ? marks.get(partOf(id))?.verdict : undefined;
        return (
          <label class={`option ${mark ?? ''}`} key={id}>
            <input
              type={multiple ? 'checkbox' : 'radio'}
              name={name}
              value={id}
              checked={chosen.includes(id)}
              disabled={closed || kept.has(partOf(id))}
              {...(mark === 'wrong' || !chosen.length ? flaw(partOf(id)) : {})}
              onChange={() => choose(id)}
            />
            <span>
              {text} <Mark of={mark} words={words} />
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
