import type { Term } from '../content/term.ts';
import { fillReading } from '../core/agree.ts';
import { compute } from '../core/formula.ts';
import type { Locale } from '../core/locale.ts';
import { formatValue } from '../core/number.ts';

/** The worked example of a metric's formula: each quantity, the result, and the sentence that reads it. */
export type WorkedExample = Readonly<{
  rows: readonly Readonly<{ id: string; name: string; text: string }>[];
  result: string;
  sentence: string;
}>;

/** Works the example out in one language; nothing for a metric that is counted and has no formula. */
export function workedExample(
  { formula, unit }: Extract<Term, { kind: 'metric' }>,
  reading: string,
  locale: Locale,
): WorkedExample | undefined {
  if (!formula) return undefined;
  const values = Object.fromEntries(Object.entries(formula.variables).map(([id, { example }]) => [id, example]));
  const rows = Object.entries(formula.variables).map(([id, variable]) => ({
    id,
    name: variable[locale],
    text: formatValue(variable.example, variable.unit, locale),
  }));
  const result = formatValue(compute(formula.expression, values), unit, locale, formula.decimals);
  const shown = { ...Object.fromEntries(rows.map(({ id, text }) => [id, text])), result };
  return { rows, result, sentence: fillReading(reading, values, shown, locale) };
}
