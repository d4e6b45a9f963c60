import type { Cycle, Initiative, KeyResult, Kpi, Okr } from '../model.ts';
import { strangers, type Tell } from './unread.ts';

/** Caps on anything that comes from outside. */
export const MAX_TEXT = 2000;
export const MAX_KEY_RESULTS = 30;
export const MAX_ASIDE = 50;
export const MAX_OKRS = 50;

type Raw = Readonly<Record<string, unknown>>;

/** The keys we know, part by part; every other key is kept as it is. */
export const KNOWN = {
  okr: new Set(['objective', 'cycle', 'kind', 'keyResults', 'kpis', 'initiatives']),
  cycle: new Set(['label', 'start', 'end']),
  keyResults: new Set([
    'id',
    'text',
    'metric',
    'baseline',
    'target',
    'unit',
    'direction',
    'source',
    'cadence',
    'owner',
    'confidence',
    'actual',
  ]),
  kpis: new Set(['id', 'text', 'metric']),
  initiatives: new Set(['id', 'text']),
} as const;

const isRaw = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value);
const own = (raw: Raw, key: string): unknown => (Object.hasOwn(raw, key) ? raw[key] : undefined);

/** Drops the keys that have nothing to say, so that equal OKRs are equal objects. */
function compact<T extends object>(object: T): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
}

/** A day that is in the calendar: not the 31st of February. */
function isDay(value: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(value);
}

/** Reads the fields of one record; what is there and cannot be read whole is told with its place. */
function fieldsOf(raw: Raw, at: string, tell: Tell) {
  const read = <T>(key: string, decode: (value: unknown) => T | undefined): T | undefined => {
    const value = own(raw, key);
    if (value === undefined || value === null) return undefined;
    const found = decode(value);
    if (found !== value) tell(`${at}${key}`, value);
    return found;
  };
  // Lone surrogates do not survive UTF-8: they are mended on entry so that a round trip is an identity.
  const text = (key: string, max = MAX_TEXT): string =>
    read(key, (value) => (typeof value === 'string' ? value.slice(0, max).toWellFormed() : undefined)) ?? '';
  return {
    text,
    optional: (key: string): string | undefined => text(key, 200) || undefined,
    number: (key: string, min = -Infinity, max = Infinity): number | undefined =>
      read(key, (value) => (typeof value === 'number' && Number.isFinite(value) ? Math.min(max, Math.max(min, value)) : undefined)),
    oneOf: <T extends string>(key: string, allowed: readonly T[]): T | undefined =>
      read(key, (value) => allowed.find((one) => one === value)),
    day: (key: string): string | undefined => read(key, (value) => (typeof value === 'string' && isDay(value) ? value : undefined)),
  };
}

function decodeKeyResult(raw: Raw, index: number, at: string, tell: Tell): KeyResult {
  const { text, optional, number, oneOf } = fieldsOf(raw, at, tell);
  return {
    ...strangers(raw, KNOWN.keyResults),
    ...compact({
      id: text('id', 40) || `kr${index + 1}`,
      text: text('text'),
      metric: optional('metric'),
      baseline: number('baseline'),
      target: number('target'),
      unit: optional('unit'),
      direction: oneOf('direction', ['up', 'down'] as const),
      source: optional('source'),
      cadence: oneOf('cadence', ['weekly', 'biweekly', 'monthly'] as const),
      owner: optional('owner'),
      confidence: number('confidence', 0, 1),
      actual: number('actual'),
    }),
  };
}

function decodeKpi(raw: Raw, index: number, at: string, tell: Tell): Kpi {
  const { text, optional } = fieldsOf(raw, at, tell);
  return {
    ...strangers(raw, KNOWN.kpis),
    ...compact({ id: text('id', 40) || `kpi${index + 1}`, text: text('text'), metric: optional('metric') }),
  };
}

function decodeInitiative(raw: Raw, index: number, at: string, tell: Tell): Initiative {
  const { text } = fieldsOf(raw, at, tell);
  return { ...strangers(raw, KNOWN.initiatives), id: text('id', 40) || `i${index + 1}`, text: text('text') };
}

function decodeCycle(raw: Raw, tell: Tell): Cycle {
  const value = own(raw, 'cycle');
  if (typeof value === 'string') return { label: fieldsOf(raw, '', tell).text('cycle', 100) };
  if (!isRaw(value)) {
    if (value !== undefined && value !== null) tell('cycle', value);
    return { label: '' };
  }
  const { text, day } = fieldsOf(value, 'cycle.', tell);
  return { ...strangers(value, KNOWN.cycle), ...compact({ label: text('label', 100), start: day('start'), end: day('end') }) };
}

/** Reads a list entry by entry; ids are made unique: a second « kr1 » becomes the next free one. */
function list<T extends { readonly id: string }>(
  raw: Raw,
  key: string,
  most: number,
  tell: Tell,
  decode: (raw: Raw, index: number, at: string, tell: Tell) => T,
): T[] {
  const value = own(raw, key);
  if (!Array.isArray(value)) {
    if (value !== undefined && value !== null) tell(key, value);
    return [];
  }
  const seen = new Set<string>();
  return value.flatMap((item: unknown, index) => {
    if (!isRaw(item) || index >= most) {
      tell(`${key}[${index}]`, item);
      return [];
    }
    const one = decode(item, index, `${key}[${index}].`, tell);
    let { id } = one;
    for (let n = 2; seen.has(id); n += 1) id = `${one.id.slice(0, 36)}-${n}`;
    seen.add(id);
    return [{ ...one, id }];
  });
}

/**
 * Whatever it is given, an OKR or null. Never throws: salvages field by field, keeps the keys it does not
 * know, and tells what it could not read (`at` is a path in the OKR, `keyResults[2].target`).
 */
export function decodeOkr(value: unknown, tell: Tell = () => {}): Okr | null {
  if (!isRaw(value)) return null;
  if (typeof own(value, 'objective') !== 'string' && !Array.isArray(own(value, 'keyResults'))) return null;
  const { text, oneOf } = fieldsOf(value, '', tell);
  return {
    ...strangers(value, KNOWN.okr),
    objective: text('objective'),
    cycle: decodeCycle(value, tell),
    kind: oneOf('kind', ['committed', 'aspirational'] as const) ?? 'aspirational',
    keyResults: list(value, 'keyResults', MAX_KEY_RESULTS, tell, decodeKeyResult),
    kpis: list(value, 'kpis', MAX_ASIDE, tell, decodeKpi),
    initiatives: list(value, 'initiatives', MAX_ASIDE, tell, decodeInitiative),
  };
}
