import type { Locale } from './locale.ts';

const TAG: Record<Locale, string> = { fr: 'fr-FR', en: 'en-GB' };

/** Making a format costs a thousand times what using it does. */
const formats = new Map<string, Intl.NumberFormat>();

/** A number as the reader's language writes it: `1 234,5` / `1,234.5`. */
export function formatNumber(value: number, locale: Locale, decimals = 4, fixed = false): string {
  const key = `${locale}${decimals}${fixed}`;
  const format =
    formats.get(key) ??
    new Intl.NumberFormat(TAG[locale], { maximumFractionDigits: decimals, minimumFractionDigits: fixed ? decimals : 0 });
  formats.set(key, format);
  return format.format(Object.is(value, -0) ? 0 : value).replace('-', '\u2212');
}

const PER: Record<Locale, Record<string, string>> = {
  fr: { day: '/jour', month: '/mois', year: '/an', customer: '/client', user: '/utilisateur', lead: '/lead', conversion: '/conversion' },
  en: { day: '/day', month: '/month', year: '/year', customer: '/customer', user: '/user', lead: '/lead', conversion: '/conversion' },
};
const WORDS: Record<Locale, Record<string, readonly [one: string, many: string]>> = {
  fr: {
    points: ['point', 'points'],
    seconds: ['s', 's'],
    minutes: ['min', 'min'],
    hours: ['h', 'h'],
    days: ['jour', 'jours'],
    months: ['mois', 'mois'],
    stars: ['étoile', 'étoiles'],
  },
  en: {
    points: ['point', 'points'],
    seconds: ['s', 's'],
    minutes: ['min', 'min'],
    hours: ['h', 'h'],
    days: ['day', 'days'],
    months: ['month', 'months'],
    stars: ['star', 'stars'],
  },
};
const NB = '\u00a0';
const NNB = '\u202f';

/** Whether a quantity takes the singular: below two in French, one alone in English. */
export const isSingular = (value: number, locale: Locale): boolean => (locale === 'fr' ? Math.abs(value) < 2 : Math.abs(value) === 1);

/** A value with its unit as the reader's language writes it: `24 %` / `24%`, `20 €` / `€20`. */
export function formatValue(value: number, unit: string, locale: Locale, decimals = 4): string {
  const number = formatNumber(value, locale, decimals);
  if (unit === 'percent' || unit === 'percent-per-month') {
    const percent = locale === 'fr' ? `${number}${NNB}%` : `${number}%`;
    return unit === 'percent' ? percent : `${percent}${PER[locale]['month']}`;
  }
  if (unit.startsWith('currency')) {
    const per = PER[locale][unit.slice('currency-per-'.length)] ?? '';
    if (locale === 'fr') return `${number}${NB}€${per}`;
    return value < 0 ? `\u2212€${number.slice(1)}${per}` : `€${number}${per}`;
  }
  if (unit === 'ratio') return number;
  const words = WORDS[locale][unit];
  if (!words) return number;
  return `${number}${NB}${words[isSingular(value, locale) ? 0 : 1]}`;
}

/** What a typed number means, or why it cannot be told. */
export type Reading =
  { kind: 'number'; value: number } | { kind: 'empty' } | { kind: 'ambiguous'; as: readonly [number, number] } | { kind: 'unreadable' };

/** Digits beyond this are no figure anybody writes. */
export const LONGEST = 40;

/**
 * Reads a number typed by a person in either convention: `1 234,5`, `1,234.5`, `12 %`, `3k`, `€20`.
 * `1,234` and `1.234` could be either: the page's language decides where it has a rule of its own
 * (comma decimal in French, comma thousands in English); the foreign reading stays ambiguous.
 */
export function readNumber(text: string, locale: Locale): Reading {
  const bare = text
    .replace(/[\s'\u2019]/g, '')
    .replace(/^[€$£]|[€$£%]$/g, '')
    .replace(/^\u2212/, '-');
  if (bare === '') return { kind: 'empty' };
  const match = /^([+-]?)(\d[\d.,]*|[.,]\d+)([kKmM]?)$/.exec(bare);
  if (!match || bare.length > LONGEST) return { kind: 'unreadable' };
  const [, sign, digits = '', suffix = ''] = match;
  const scale = { k: 1e3, m: 1e6 }[suffix.toLowerCase()] ?? 1;
  const signed = (plain: string) => Number(plain) * scale * (sign === '-' ? -1 : 1);
  const commas = digits.split(',').length - 1;
  const points = digits.split('.').length - 1;
  const grouped = (mark: string) => new RegExp(`^\\d{1,3}(\\${mark}\\d{3})+$`).test(digits);
  if (!commas && !points) return { kind: 'number', value: signed(digits) };
  if (commas && points) {
    const decimal = digits.lastIndexOf(',') > digits.lastIndexOf('.') ? ',' : '.';
    const group = decimal === ',' ? '.' : ',';
    const [whole = '', rest = ''] = [digits.slice(0, digits.lastIndexOf(decimal)), digits.slice(digits.lastIndexOf(decimal) + 1)];
    const wholeOk = new RegExp(`^\\d{1,3}(\\${group}\\d{3})*$`).test(whole);
    return wholeOk && /^\d+$/.test(rest)
      ? { kind: 'number', value: signed(`${whole.split(group).join('')}.${rest}`) }
      : { kind: 'unreadable' };
  }
  const mark = commas ? ',' : '.';
  if ((commas || points) > 1)
    return grouped(mark) ? { kind: 'number', value: signed(digits.split(mark).join('')) } : { kind: 'unreadable' };
  const decimalValue = signed(digits.replace(',', '.'));
  const isOwnDecimal = (mark === ',') === (locale === 'fr');
  if (!grouped(mark) || isOwnDecimal) {
    return { kind: 'number', value: decimalValue };
  }
  if (mark === ',' && locale === 'en') return { kind: 'number', value: signed(digits.replace(',', '')) };
  return { kind: 'ambiguous', as: [decimalValue, signed(digits.replace(mark, ''))] };
}
