import { choosing, type ChoiceAnswer } from '../choice/grade.ts';
import type { Kind } from '../contract.ts';
import type { ItemOf } from '../localise.ts';

/** The chart is drawn at build: the island gets the question alone. */
export type ReadChartItem = Omit<ItemOf<'read-chart'>, 'chart' | 'brief'>;

/** A choice about a chart: marked as any choice. */
export const readChart: Kind<ReadChartItem, ChoiceAnswer> = choosing<ReadChartItem>('read-chart');
