import { shuffle } from '../../core/random.ts';
import { partsOf } from '../contract.ts';
import { type BodyProps, Shell, type ViewProps } from '../Shell.tsx';
import { type ChoiceAnswer, type ChoiceItem, choice } from './grade.ts';
import type { ChoiceWords } from './strings.ts';

type Options = Readonly<{ id: string; multiple: boolean; options: readonly { id: string; text: string }[] }>;

/** Radio buttons, or boxes where several are right. */
export function OptionList({ item, answer, set, grade, closed, seed, legend, note }: Pick<BodyProps<Options, ChoiceAnswer, unknown>, 'item' | 'answer' | 'set' | 'grade' | 'closed' | 'seed'> & { legend: string; note: string }) {
  const marks = partsOf(grade);
  const toggle = (id: string) =>
    set(!item.multiple ? [id] : answer.includes(id) ? answer.filter((each) => each !== id) : [...answer, id]);
  return (
    <fieldset class="options">
      <legend>{legend}{item.multiple && <small class="soft"> {note}</small>}</legend>
      {shuffle(item.options, seed).map(({ id, text }) => {
        const mark = item.multiple || answer.includes(id) ? marks.get(id)?.verdict : undefined;
        return (
          <label class={`option ${mark ?? ''}`} key={id}>
            <input type={item.multiple ? 'checkbox' : 'radio'} name={item.id} value={id} checked={answer.includes(id)} disabled={closed} aria-invalid={mark === 'wrong' || undefined} onChange={() => toggle(id)} />
            <span>{text}</span>
          </label>
        );
      })}
    </fieldset>
  );
}

const Body = (props: BodyProps<ChoiceItem, ChoiceAnswer, ChoiceWords>) => (
  <>
    {props.item.brief && <p class="brief">{props.item.brief}</p>}
    <OptionList {...props} legend={props.item.stem} note={props.words.several} />
  </>
);

/** A question with options. */
export default function ChoiceView(props: ViewProps<ChoiceItem, ChoiceWords>) {
  return <Shell {...props} kind={choice} Body={Body} formula={props.item.multiple ? props.words.formulaMultiple : props.words.formulaSingle} />;
}
