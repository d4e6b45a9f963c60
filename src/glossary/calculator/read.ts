import type { Locale } from '../../core/locale.ts';
import { readNumber } from '../../core/number.ts';
import type { Entry } from './state.ts';

const SPACED = /\d[\s'\u2019]+\d/;
const GROUPED = /^\D*\d{1,3}([\s'\u2019]\d{3})+(\D|$)/;
const ONE_MARK = /^\d{1,3}[.,]\d{3}$/;

/** Whether a sign typed with a number belongs to the unit of the field. */
const fits = (sign: string, unit: string) => unit.startsWith(sign === '%' ? 'percent' : 'currency');

/**
 * What a field says: a number, held against the sign typed with it and the spaces inside it. Where things
 * are counted, `1,234` in French (`1.234` in English) is read by the language's rule, and offers the other.
 */
export function readField(text: string, unit: string, locale: Locale): Entry {
  const sign = /[%€$£]/.exec(text)?.[0];
  if (sign && !fits(sign, unit)) return { kind: 'not-in', sign };
  if (SPACED.test(text) && !GROUPED.test(text)) return { kind: 'unreadable' };
  const read = readNumber(text, locale);
  if (read.kind !== 'number') return read;
  const value = Number(read.value.toFixed(6));
  const or = unit === 'count' && !Number.isInteger(value) && ONE_MARK.test(text.trim()) ? Number(text.replace(/\D/g, '')) : undefined;
  return or === undefined ? { kind: 'value', value } : { kind: 'value', value, or };
}
