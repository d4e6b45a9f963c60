import type { Tell } from './unread.ts';

/** Longest text kept, in characters. */
export const MAX_TEXT = 2000;

/** A record from outside. */
export type Raw = Readonly<Record<string, unknown>>;

/** Whether a value is a record. */
export const isRaw = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value);
/** A record's own value under a key. */
export const own = (raw: Raw, key: string): unknown => (Object.hasOwn(raw, key) ? raw[key] : undefined);

/** Drops the keys that have nothing to say, so that equal OKRs are equal objects. */
export function compact<T extends object>(object: T): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
}

/** A day that is in the calendar: not the 31st of February. */
function isDay(value: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(value);
}

/** Reads the fields of one record; what is there and cannot be read whole is told with its place. */
export function fieldsOf(raw: Raw, at: string, tell: Tell) {
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
