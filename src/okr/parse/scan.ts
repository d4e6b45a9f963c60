import type { Lang } from '../lexicon/contract.ts';
import { blank, readQuantity, sticky } from './figure.ts';
import type { Quantity } from './quantity.ts';
import type { Token } from './token.ts';

const WORD = /[\p{L}\p{M}_]+/uy;
const GLUED = /\p{L}+\d[\p{L}\d]*|\d+\p{L}+\d[\p{L}\d]*/uy;
const WINDOW =
  /(?:[jdmsw] ?\+ ?\d+|[jd]-\d+|[jdmw]\d{1,3}|p\d{2}(?:th)?|(?:day|jour|week|month|mois) ?\+ ?\d+|(?:day|week) \d+ (?=retention|activation))(?![\p{L}\d])/uy;
const DATE =
  /(?:sept? \d{1,2}|[qt][1-4]|[sh][12]|fy ?\d{2,4}|20\d\d-[qt][1-4]|n-1)(?:[ -]?20\d{2}|[-']\d{2})?(?![\p{L}\d])|(?:\d{1,2}[/.]\d{1,2}[/.](?:20)?\d{2}|\d{1,2}\/0[1-9]|20\d\d-\d{2}(?:-\d{2})?|\d{1,2}(?:er|st|nd|rd|th)? (?:ma(?:i|y|rs|rch)|(?:jan[uv]|fe[bv]r|avri|apri|juin|juil|ju[ln][ey]|aou|augu|septe|octo|nove|decem)\p{L}*)(?: 20\d\d)?|(?:ma(?:i|y|rs|rch)|(?:jan[uv]|fe[bv]r|avri|apri|juin|juil|ju[ln][ey]|aou|augu|septe|octo|nove|decem)\p{L}*) (?:20\d\d|\d{1,2}(?:st|nd|rd|th)?))(?![\p{L}\d])/uy;
const REDACTED = /\$(?:[NMX]\d*|[A-Z]{1,3})(?![\p{L}\d])|[NM]\d+(?![\p{L}\d])/uy;
const PLACEHOLDER =
  /(?:(?:X{1,4}|Y{1,3}|Z{2,4}|N)(?= ?(?:%|€|\$|k€|M€|points?\b|pts\b|\p{Ll}))|[XYN] ?%|X{2,4}|Y{2,4}|Z{2,4}|_{2,}|\?{2,3}|TBD|TBC|TODO|tbd|tbc|n\/c|N\/C|à définir|à préciser|à confirmer|a definir|\[[xXyYnN…. ]{1,5}\]|<[xXyYnN]>)(?![\p{L}\d])/uy;
const OPERATOR = /(?:<=|>=|=<|=>|≤|≥|<|>|~|≈|±|\+\/-|\+|-|–)$/;
const BOUND_MAX =
  /(?:[<≤]=?|(?:pas plus d[e']|moins d[e']|sous|inferieure?s? a|en dessous de|au dessous de|max(?:imum)?|under|below|less than|lower than|no more than|fewer than|not exceed(?:ing)?|within|at most|takes?|taking|requires?|lasts?|prend|prennent|dure|durent|a pas depasser|plafonn\p{L}+ a)(?: (?:de|que|les|the|only|en))?) ?[~$€]?$/u;
const BOUND_MIN =
  /(?:[>≥]=?|(?:plus d[e']|superieure?s? a|au dessus de|au moins|min(?:imum)?|a minima|over|above|more than|greater than|higher than|at least|no less than|exceed(?:s|ing)?|depass\p{L}+)(?: (?:de|que|les|the))?) ?[~$€]?$/u;

/** A ceiling or a floor said before the number at `i`. */
export function boundOf(folded: string, i: number): Quantity['bound'] {
  const before = folded.slice(Math.max(0, i - 30), i);
  return BOUND_MAX.test(before) ? 'max' : BOUND_MIN.test(before) ? 'min' : '';
}

/** Cuts a text into tokens, numbers read whole. One pass, every step consumes at least one character. */
export function scan(raw: string, folded: string, lang: Lang): Token[] {
  const tokens: Token[] = [];
  const push = (start: number, end: number, kind: Token['kind'], quantity: Quantity | null = null) =>
    tokens.push({ start, end, reach: end, kind, quantity, tags: 0, norm: folded.slice(start, end).replace(/[̀-ͯ]/g, '') });
  let i = 0;
  while (i < raw.length) {
    const char = folded[i] ?? '';
    const fresh = i === 0 || !/[\p{L}\d]/u.test(folded[i - 1] ?? '');
    if (char === ' ') {
      i += 1;
      continue;
    }
    if (fresh && /[\p{L}\d$_?[<]/u.test(char)) {
      const redacted = sticky(REDACTED, raw, i);
      const placeholder = redacted === null ? sticky(PLACEHOLDER, raw, i) : null;
      const found = redacted ?? placeholder;
      if (found !== null && !(placeholder === '<' || (redacted !== null && lang === 'fr' && !redacted.startsWith('$')))) {
        const length =
          found.length +
          (redacted === null ? (/^ ?(?:%|€|k€)/.exec(raw.slice(i + found.length, i + found.length + 3))?.[0].length ?? 0) : 0);
        push(i, i + length, 'number', {
          ...blank(i, i + length, redacted === null ? 'placeholder' : 'redacted'),
          unit: raw.slice(i, i + length).endsWith('%') ? 'percent' : 'none',
        });
        i += length;
        continue;
      }
      const window = sticky(WINDOW, folded, i);
      const date = window === null ? sticky(DATE, folded, i) : null;
      const length = (window ?? date)?.length ?? 0;
      if (length > 0) {
        push(i, i + length, 'number', blank(i, i + length, window === null ? 'date' : 'window'));
        i += length;
        continue;
      }
      const glued = sticky(GLUED, folded, i);
      if (glued !== null && !/^\d+(?:h|mn?)\d+$/.test(glued) && !/^\d+(?:m2|m3)$/.test(glued)) {
        push(i, i + glued.length, 'number', blank(i, i + glued.length, 'name'));
        i += glued.length;
        continue;
      }
    }
    if (char >= '0' && char <= '9') {
      const quantity = readQuantity(raw, folded, i, lang);
      if (quantity !== null) {
        const acronym =
          quantity.role === 'value' &&
          quantity.unit === 'none' &&
          quantity.end - i <= 2 &&
          /^\p{Lu}{1,3}(?!\p{L})/u.test(raw.slice(quantity.end, quantity.end + 4));
        if (acronym) {
          const end = quantity.end + (/^\p{Lu}+/u.exec(raw.slice(quantity.end))?.[0].length ?? 0);
          push(i, end, 'number', blank(i, end, 'name'));
          i = end;
          continue;
        }
        const left = folded.slice(Math.max(0, i - 4), i).trimEnd();
        quantity.bound = boundOf(folded, i);
        const previous = tokens.at(-2);
        if (
          quantity.role === 'value' &&
          quantity.unit === 'none' &&
          previous?.quantity?.role === 'name' &&
          /^(?:or|and|et|ou|,|\+|\/|&|a|to|-)$/.test(tokens.at(-1)?.norm ?? '')
        )
          quantity.role = 'name';
        quantity.op = OPERATOR.exec(left)?.[0] ?? '';
        if (folded[i - 1] === '$' || folded[i - 1] === '€' || folded[i - 1] === '£') {
          quantity.unit = 'currency';
          quantity.unitText = folded[i - 1] ?? '';
        }
        if (/(?:multipli|divis|divid)\p{L}* (?:par|by) $/u.test(folded.slice(Math.max(0, i - 18), i))) quantity.unit = 'times';
        if (/(?<!\p{L})[x×]$/u.test(left) && quantity.unit === 'none') quantity.unit = 'times';
        push(i, quantity.end, 'number', quantity);
        i = quantity.end;
        continue;
      }
    }
    const word = sticky(WORD, folded, i);
    if (word !== null) {
      push(i, i + word.length, 'word');
      i += word.length;
      continue;
    }
    const inner = (char === "'" || char === '-') && !fresh && /\p{L}/u.test(folded[i + 1] ?? '');
    if (!inner) push(i, i + 1, 'mark');
    i += 1;
  }
  return tokens;
}
