/** Words of the calculators: one file a language, each in the island of its language alone. */
export type CalculatorWords = Record<
  | 'intro' | 'result' | 'empty' | 'unreadable' | 'ambiguous' | 'negative' | 'below' | 'above' | 'moreThan' | 'waiting' | 'divisionByZero'
  | 'tooLow' | 'tooHigh' | 'tooBig' | 'whatIf' | 'which' | 'howMuch' | 'still' | 'zero' | 'cannot' | 'moves' | 'point' | 'points' | 'better' | 'worse' | 'same'
  | 'copy' | 'copied' | 'copyThis' | 'reset' | 'and',
  string
>;
