import { formatValue, LONGEST } from '../../core/number.ts';
import { asRecord, type Grade, type Kind } from '../contract.ts';
import type { ItemOf } from '../localise.ts';

export type NumericItem = ItemOf<'numeric'>;
/** What was typed, and the number it was read as in the language it was typed in. */
export type NumericAnswer = Readonly<{ text: string; value: number | null }>;

const near = (a: number, b: number, slack: number) => Math.abs(a - b) <= slack + 1e-9;

/** The known wrong method that gives this number. */
const methodOf = ({ mistakes, tolerance, decimals }: NumericItem, value: number) => {
  const slack = Math.max(tolerance, 0.5 * 10 ** -decimals);
  const close = mistakes.filter(({ expect }) => near(expect, value, slack));
  return close.sort((a, b) => Math.abs(a.expect - value) - Math.abs(b.expect - value))[0];
};

/** Score: 1 within the tolerance, otherwise 0; the feedback names the wrong method where it is known. */
function gradeNumeric(item: NumericItem, { value }: NumericAnswer): Grade {
  if (value === null) return { kind: 'incomplete', missing: ['answer'] };
  const right = near(item.expect, value, item.tolerance);
  const feedback = right ? 'answer' : (methodOf(item, value)?.id ?? 'unknown');
  return { kind: 'graded', score: right ? 1 : 0, parts: [{ id: 'answer', verdict: right ? 'right' : 'wrong', feedback }] };
}

export const numeric: Kind<NumericItem, NumericAnswer> = {
  type: 'numeric',
  empty: () => ({ text: '', value: null }),
  key: ({ expect }) => ({ text: String(expect), value: expect }),
  grade: gradeNumeric,
  retry: (item, answer) => (answer.value !== null && near(item.expect, answer.value, item.tolerance) ? answer : { text: '', value: null }),
  rationale: (item, { feedback }) =>
    feedback === 'answer' ? item.rationale : (item.mistakes.find(({ id }) => id === feedback)?.rationale ?? ''),
  solution: ({ expect, unit, locale, decimals, rationale, mistakes }) => [
    { id: 'answer', name: '', text: formatValue(expect, unit, locale, decimals), right: true, rationale },
    ...mistakes.map((mistake) => ({
      id: mistake.id,
      text: formatValue(mistake.expect, unit, locale, Math.max(decimals, 1)),
      right: false,
      rationale: mistake.rationale,
    })),
  ],
  decode: (_, value) => {
    const { text, value: number } = asRecord(value);
    return {
      text: typeof text === 'string' ? text.slice(0, LONGEST) : '',
      value: typeof number === 'number' && Number.isFinite(number) ? number : null,
    };
  },
};
