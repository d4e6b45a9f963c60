import type { Lang } from '../lexicon/contract.ts';

/** What a number is for: only `value` and `redacted` are quantities one can reach. */
export type Role = 'value' | 'redacted' | 'placeholder' | 'window' | 'date' | 'name' | 'frame' | 'scope';

/** The family of a quantity's unit. */
export type UnitKind = 'percent' | 'points' | 'currency' | 'times' | 'duration' | 'physical' | 'grade' | 'none';

/** A number as it stands in the text, with what surrounds it. */
export interface Quantity {
  start: number;
  end: number;
  /** The number itself, multiplier applied (`15k` is 15000); NaN for a placeholder or a redaction. */
  value: number;
  unit: UnitKind;
  /** The unit as written, folded (`€`, `j`, `%`), empty when none. */
  unitText: string;
  role: Role;
  /** `<`, `<=`, `>`, `>=`, `+`, `-`, `~`, or empty. */
  op: string;
  /** `per month`, `/mois`: the number is a rate. */
  per: boolean;
  /** 12/12, 1 sur 4: a share of a total. */
  fraction: boolean;
  /** A ceiling or a floor, by sign or by words (`moins de`, `at least`). */
  bound: '' | 'max' | 'min';
  /** `4-5x`, `50-200 k€`: the upper end. */
  high: number | null;
}

const GROUPED = /\d{1,3}(?:[ '][0-9]{3})+(?![0-9])(?:[.,]\d{1,2}(?!\d))?/y;
const COMMAS = /\d{1,3}(?:,\d{3})+(?![\d])(?:\.\d+)?/y;
const DOTS = /\d{1,3}(?:\.\d{3})+(?![\d])(?:,\d+)?/y;
const PLAIN = /\d+(?:[.,]\d+)?/y;

function at(pattern: RegExp, text: string, index: number): string | null {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0] ?? null;
}

/** Reads a bare number at `index` of folded text: `2 000`, `2,000`, `1,5`, `2.000,50`. Ambiguous groups follow the language. */
export function readNumber(text: string, index: number, lang: Lang): { end: number; value: number } | null {
  const grouped = at(GROUPED, text, index);
  if (grouped !== null) return { end: index + grouped.length, value: Number(grouped.replace(/[ ']/g, '').replace(',', '.')) };
  const commas = at(COMMAS, text, index);
  const percentNext = (raw: string) => /^ ?%/.test(text.slice(index + raw.length, index + raw.length + 2));
  if (commas !== null && !commas.startsWith('0') && !percentNext(commas))
    return { end: index + commas.length, value: Number(commas.replaceAll(',', '')) };
  const dots = at(DOTS, text, index);
  const thousands =
    dots !== null && !dots.startsWith('0') && !percentNext(dots) && (lang === 'fr' || dots.includes(',') || dots.split('.').length > 2);
  if (dots !== null && thousands) return { end: index + dots.length, value: Number(dots.replaceAll('.', '').replace(',', '.')) };
  const plain = at(PLAIN, text, index);
  return plain === null ? null : { end: index + plain.length, value: Number(plain.replace(',', '.')) };
}

const MULTIPLIER =
  /(?:k|m|md|mds|bn|b|million(?:s)?|milliard(?:s)?|billion(?:s)?|mille|thousand)(?![\p{L}\d])|[km](?=[€$£])|[km](?= ?(?:eur|usd|fcfa)(?![\p{L}\d]))/uy;
/** `md`, `bn`, « milliard »; `m`, « million »; `k`, « mille ». */
const scale = (word: string): number => (/^(?:md|milliard|b)/.test(word) ? 1e9 : /^m(?!ille$)/.test(word) ? 1e6 : 1e3);

/** Reads a multiplier after a number: `k`, `M`, `millions`. A bare lower-case `m` after a space is left to the unit (metres, minutes). */
export function readMultiplier(text: string, raw: string, index: number): { end: number; factor: number } {
  const gap = text[index] === ' ' ? 1 : 0;
  const word = at(MULTIPLIER, text, index + gap);
  const lone = word !== null && word.length === 1;
  const written = raw[index + gap] ?? '';
  const refused =
    word === null ||
    (gap === 1 &&
      lone &&
      written !== 'K' &&
      written !== 'M' &&
      !/^[km] ?(?:€|\$|£|eur|usd|fcfa|e\b)/.test(text.slice(index + 1, index + 7))) ||
    (word === 'm' && written === 'm' && !/^[€$£]/.test(text.slice(index + gap + 1))) ||
    (word === 'b' && written === 'b');
  if (refused) return { end: index, factor: 1 };
  return { end: index + gap + word.length, factor: scale(word) };
}

const UNIT = new RegExp(
  String.raw`(?<percent>%|pour ?cents?(?!\p{L})|pct(?!\p{L})|percent(?!\p{L}|age))` +
    String.raw`|(?<points>(?:points?|pts?|pp|bps|bp)(?!\p{L}))` +
    String.raw`|(?<currency>[€$£¥]|(?:euros?|eur|usd|dollars?|gbp|chf|fcfa)(?!\p{L}))` +
    String.raw`|(?<times>(?:x|fois|times|-?fold)(?!\p{L})|×)` +
    String.raw`|(?<duration>(?:jours?|j|days?|d|semaines?|sem|weeks?|wks?|mois|months?|trimestres?|quarters?|ans?|annees?|years?|yrs?|heures?|hours?|hrs?|h|minutes?|mins?|min|mn|secondes?|seconds?|secs?|s|ms|business days?)(?!\p{L}))` +
    String.raw`|(?<physical>(?:kg|g|t(?:/h|/ha|/an)?|m|tonnes?|tons?|km|metres?|m2|m²|m3|kwh|mwh|go|gb|mo|mb|ko|kb|tb|tco2e?|litres?|l|ha|w|kw)(?![\p{L}\d]))`,
  'uy',
);

/** Reads a unit at `index`, at most one space (or hyphen) away. */
export function readUnit(text: string, index: number): { end: number; unit: UnitKind; text: string } {
  const gap = text[index] === ' ' || (text[index] === '-' && /\p{L}/u.test(text[index + 1] ?? '')) ? 1 : 0;
  UNIT.lastIndex = index + gap;
  const found = UNIT.exec(text);
  if (found === null) return { end: index, unit: 'none', text: '' };
  const kind = Object.entries(found.groups ?? {}).find(([, value]) => value !== undefined)?.[0] ?? 'none';
  const word = found[0];
  // « 3 d'entre eux », « 4 l'ont fait » : an elided word is no unit.
  if (text[index + gap + word.length] === "'") return { end: index, unit: 'none', text: '' };
  return { end: index + gap + word.length, unit: kind as UnitKind, text: word };
}
