/** A choice about a chart says what a choice says. */
export { WORDS, type ChoiceWords as ReadChartWords } from '../choice/strings.ts';
