import type { JSX } from 'preact';
import { Ask } from '../Ask.tsx';
import { Options } from '../Options.tsx';
import { type BodyProps, Shell, type ViewProps } from '../Shell.tsx';
import { type ChoiceAnswer, type ChoiceItem, choice, toggled } from './grade.ts';
import type { ChoiceWords } from './strings.ts';

function Body(props: BodyProps<ChoiceItem, ChoiceAnswer, ChoiceWords>): JSX.Element {
  const { item, words, answer, set } = props;
  return (
    <>
      <Ask brief={item.brief} />
      <Options
        {...props}
        name={item.id}
        legend={item.stem}
        {...(item.multiple && { note: words.several, multiple: true })}
        options={item.options}
        chosen={answer}
        choose={(id) => set(toggled(item, answer, id), undefined, item.multiple ? id : answer[0])}
      />
    </>
  );
}

/** A question with options. */
export default function ChoiceView(props: ViewProps<ChoiceItem, ChoiceWords>) {
  return (
    <Shell {...props} kind={choice} Body={Body} formula={props.item.multiple ? props.words.formulaMultiple : props.words.formulaSingle} />
  );
}
