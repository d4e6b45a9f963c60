import type { Cycle, Initiative, KeyResult, Kpi, Okr } from '../model.ts';

/** Caps on anything that comes from outside. */
export const MAX_TEXT = 2000;
export const MAX_KEY_RESULTS = 30;
export const MAX_ASIDE = 50;
export const MAX_OKRS = 50;

type Raw = Readonly<Record<string, unknown>>;

const isRaw = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value);
const own = (raw: Raw, key: string): unknown => (Object.hasOwn(raw, key) ? raw[key] : undefined);

// Lone surrogates do not survive UTF-8: they are mended on entry so that a round trip is an identity.
const text = (value: unknown, max = MAX_TEXT): string => (typeof value === 'string' ? value.slice(0, max).toWellFormed() : '');
const optionalText = (value: unknown): string | undefined => text(value, 200) || undefined;
const number = (value: unknown): number | undefined => (typeof value === 'number' && Number.isFinite(value) ? value : undefined);
const oneOf = <T extends string>(value: unknown, allowed: readonly T[]): T | undefined => allowed.find((one) => one === value);
const day = (value: unknown): string | undefined => (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined);

/** Drops the keys that have nothing to say, so that equal OKRs are equal objects. */
function compact<T extends object>(object: T): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
}

function list<T>(value: unknown, most: number, decode: (raw: Raw, index: number) => T | null): T[] {
  if (!Array.isArray(value)) return [];
  return value.slice(0, most).flatMap((item: unknown, index) => {
    const one = isRaw(item) ? decode(item, index) : null;
    return one === null ? [] : [one];
  });
}

function decodeKeyResult(raw: Raw, index: number): KeyResult | null {
  const confidence = number(own(raw, 'confidence'));
  return compact({
    id: text(own(raw, 'id'), 40) || `kr${index + 1}`,
    text: text(own(raw, 'text')),
    metric: optionalText(own(raw, 'metric')),
    baseline: number(own(raw, 'baseline')),
    target: number(own(raw, 'target')),
    unit: optionalText(own(raw, 'unit')),
    direction: oneOf(own(raw, 'direction'), ['up', 'down'] as const),
    source: optionalText(own(raw, 'source')),
    cadence: oneOf(own(raw, 'cadence'), ['weekly', 'biweekly', 'monthly'] as const),
    owner: optionalText(own(raw, 'owner')),
    confidence: confidence === undefined ? undefined : Math.min(1, Math.max(0, confidence)),
    actual: number(own(raw, 'actual')),
  });
}

const decodeKpi = (raw: Raw, index: number): Kpi =>
  compact({ id: text(own(raw, 'id'), 40) || `kpi${index + 1}`, text: text(own(raw, 'text')), metric: optionalText(own(raw, 'metric')) });
const decodeInitiative = (raw: Raw, index: number): Initiative => ({
  id: text(own(raw, 'id'), 40) || `i${index + 1}`,
  text: text(own(raw, 'text')),
});

function decodeCycle(value: unknown): Cycle {
  if (typeof value === 'string') return { label: text(value, 100) };
  return isRaw(value)
    ? compact({ label: text(own(value, 'label'), 100), start: day(own(value, 'start')), end: day(own(value, 'end')) })
    : { label: '' };
}

/** Ids are made unique: a second « kr1 » becomes the next free one. */
function unique<T extends { readonly id: string }>(items: readonly T[]): T[] {
  const seen = new Set<string>();
  return items.map((item) => {
    let { id } = item;
    for (let n = 2; seen.has(id); n += 1) id = `${item.id.slice(0, 36)}-${n}`;
    seen.add(id);
    return { ...item, id };
  });
}

/** Whatever it is given, an OKR or null; salvages field by field and never throws. */
export function decodeOkr(value: unknown): Okr | null {
  if (!isRaw(value)) return null;
  const objective = own(value, 'objective');
  if (typeof objective !== 'string' && !Array.isArray(own(value, 'keyResults'))) return null;
  return {
    objective: text(objective),
    cycle: decodeCycle(own(value, 'cycle')),
    kind: oneOf(own(value, 'kind'), ['committed', 'aspirational'] as const) ?? 'aspirational',
    keyResults: unique(list(own(value, 'keyResults'), MAX_KEY_RESULTS, decodeKeyResult)),
    kpis: unique(list(own(value, 'kpis'), MAX_ASIDE, decodeKpi)),
    initiatives: unique(list(own(value, 'initiatives'), MAX_ASIDE, decodeInitiative)),
  };
}
