import { type ChoiceAnswer, toggled } from '../choice/grade.ts';
import { Options } from '../Options.tsx';
import { type BodyProps, Shell, type ViewProps } from '../Shell.tsx';
import { type ReadChartItem, readChart } from './grade.ts';
import type { ReadChartWords } from './strings.ts';

const Body = (props: BodyProps<ReadChartItem, ChoiceAnswer, ReadChartWords>) => {
  const { item, words, answer, set } = props;
  return (
    <Options
      {...props}
      name={item.id}
      legend={item.stem}
      {...(item.multiple && { note: words.several, multiple: true })}
      options={item.options}
      chosen={answer}
      choose={(id) => set(toggled(item, answer, id), undefined, item.multiple ? id : answer[0])}
    />
  );
};

/** A question about the chart that stands above it. */
export default function ReadChartView(props: ViewProps<ReadChartItem, ReadChartWords>) {
  return (
    <Shell
      {...props}
      kind={readChart}
      Body={Body}
      formula={props.item.multiple ? props.words.formulaMultiple : props.words.formulaSingle}
    />
  );
}
