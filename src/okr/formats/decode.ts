import type { Cycle, Initiative, KeyResult, Kpi, Okr } from '../model.ts';
import { compact, fieldsOf, isRaw, own, type Raw } from './fields.ts';
import { FIELDS } from './key-result-fields.ts';
import { strangers, type Tell } from './unread.ts';

/** Caps on anything that comes from outside. */
export const MAX_KEY_RESULTS = 30;
export const MAX_ASIDE = 50;
export const MAX_OKRS = 50;

/** The keys we know, part by part; every other key is kept as it is. */
export const KNOWN = {
  okr: new Set(['objective', 'cycle', 'kind', 'keyResults', 'kpis', 'initiatives']),
  cycle: new Set(['label', 'start', 'end']),
  keyResults: new Set(['id', 'text', ...FIELDS]),
  kpis: new Set(['id', 'text', 'metric']),
  initiatives: new Set(['id', 'text']),
} as const satisfies Record<string, ReadonlySet<string>>;

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
