import { OptionList } from '../choice/View.tsx';
import type { ChoiceAnswer } from '../choice/grade.ts';
import { type BodyProps, Shell, type ViewProps } from '../Shell.tsx';
import { type ReadChartItem, readChart } from './grade.ts';
import type { ReadChartWords } from './strings.ts';

const Body = (props: BodyProps<ReadChartItem, ChoiceAnswer, ReadChartWords>) => (
  <OptionList {...props} legend={props.item.stem} note={props.words.several} />
);

/** A question about the chart that stands above it. */
export default function ReadChartView(props: ViewProps<ReadChartItem, ReadChartWords>) {
  return <Shell {...props} kind={readChart} Body={Body} formula={props.item.multiple ? props.words.formulaMultiple : props.words.formulaSingle} />;
}
