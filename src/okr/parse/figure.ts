import type { Lang } from '../lexicon/contract.ts';
import { readMultiplier, readNumber, readUnit, type Quantity, type Role } from './quantity.ts';

const ORDINAL = /(?:er|ere|re|e|eme|ieme|st|nd|rd|th)(?![\p{L}\d])/uy;
const NAME_BEFORE =
  /(?:\b(?:day|jour|tier|tiers|top|phase|niveau|level|iso|soc|programme|program|version|v|lot|lignes?|line|wave|vague|sprint|etape|step|serie|series|chapitre|chapter|numero|numbers?|owasp top|scope|part|partie|jalon|milestone|okr|kr|wcag|python|node|php|react|java) ?|#|n° ?|no\. ?|n ?°)$/;

/** What a sticky pattern finds at an index. */
export function sticky(pattern: RegExp, text: string, index: number): string | null {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0] ?? null;
}

/** A number about which nothing is known yet. */
export const blank = (start: number, end: number, role: Role): Quantity => ({
  start,
  end,
  value: Number.NaN,
  unit: 'none',
  unitText: '',
  role,
  op: '',
  per: false,
  fraction: false,
  high: null,
  bound: '',
});

/** Is a bare four-digit number a year here? Years take no unit and stand after a date word or at an edge. */
function isYear(folded: string, start: number, end: number): boolean {
  if (end - start !== 4 || !/^(?:19|20)\d\d$/.test(folded.slice(start, end))) return false;
  const before = folded.slice(Math.max(0, start - 12), start);
  const after = folded.slice(end, end + 2);
  return (
    /(?:en|in|by|fin|mi|mid|of|annee|year|d'ici|debut|during|until|sur|pour|for|depuis|since|vs|[-/(]|[qtsh]\d|\p{L}{3,9}) ?$/u.test(
      before,
    ) || /^(?:$|[.,;:)]|[-/]\d?)/.test(after)
  );
}

/** A number with its unit, its multiplier and what it is for, at `start`. */
export function readQuantity(raw: string, folded: string, start: number, lang: Lang): Quantity | null {
  const number = readNumber(folded, start, lang);
  if (number === null) return null;
  const before = folded.slice(Math.max(0, start - 24), start);
  const quantity = { ...blank(start, number.end, 'value'), value: number.value };
  const ordinal = sticky(ORDINAL, folded, number.end);
  if (ordinal !== null && / percentile/.test(folded.slice(number.end, number.end + 14)) && /to (?:the )?$/.test(before))
    return { ...quantity, end: number.end + 2, unit: 'points' };
  if (ordinal !== null) return { ...quantity, end: number.end + ordinal.length, role: 'name' };
  if (/^\d+\.0(?![\d%]| ?%| to | a )|^\d{1,2}\.\d{1,2}\.\d{1,2}(?!\d)/.test(folded.slice(start, start + 8)))
    return { ...quantity, end: start + (/^[\d.]*\d/.exec(folded.slice(start, start + 12))?.[0].length ?? 1), role: 'name' };
  if (folded.startsWith('24/7', start)) return { ...quantity, end: start + (folded.startsWith('/365', start + 4) ? 8 : 4), role: 'name' };
  if (isYear(folded, start, number.end)) return { ...quantity, role: 'date' };
  const scaled = readMultiplier(folded, raw, number.end);
  quantity.value *= scaled.factor;
  quantity.end = scaled.end;
  if (NAME_BEFORE.test(before) && !/[<>=≥≤] ?$/.test(before)) quantity.role = 'name';
  const range = /^ ?[-–] ?(?=\d)/.exec(folded.slice(quantity.end, quantity.end + 4));
  const high = range === null || /^\d/.test(before.slice(-1)) ? null : readNumber(folded, quantity.end + range[0].length, lang);
  if (range !== null && high !== null && high.value > number.value) {
    const top = readMultiplier(folded, raw, high.end);
    quantity.high = high.value * top.factor;
    quantity.end = top.end;
  }
  const over = /^ ?(?:\/|sur|out of|in) ?(\d{1,4})(?![\d\p{L}/.,]|[ ]?%)/u.exec(folded.slice(quantity.end, quantity.end + 14));
  if (over !== null && Number(over[1]) >= number.value && (over[0].includes('/') || Number(over[1]) <= 10 || over[0].includes('out'))) {
    return { ...quantity, end: quantity.end + over[0].length, fraction: true };
  }
  const of = /^ d(?:e |')(?=dollar|euro)/.exec(folded.slice(quantity.end, quantity.end + 12));
  if (of !== null) quantity.end += of[0].length - 1;
  const plus = folded[quantity.end] === '+' && !/^\+ ?\d/.test(folded.slice(quantity.end, quantity.end + 3)) ? 1 : 0;
  const unit = readUnit(folded, quantity.end + plus);
  const ref = { ...quantity, end: unit.end, unit: unit.unit, unitText: unit.text };
  // “A two-week trial”, “16-bit”: what it is like; “within six months”: when.
  if (
    (folded[quantity.end] === '-' && /^-\p{L}/u.test(folded.slice(quantity.end))) ||
    (/^(mo|tri|qua|sem|week|y)/.test(unit.text) && /within $/.test(before))
  )
    ref.role = 'window';
  if (unit.unit === 'duration' && unit.text === 'h')
    ref.end += /^ ?\d{2}(?!\d)/.exec(folded.slice(unit.end, unit.end + 3))?.[0].length ?? 0;
  return ref;
}
