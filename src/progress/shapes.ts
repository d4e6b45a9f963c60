import type { Attempt, Progress, StampedMap } from './model.ts';

/*
 * What an entry must be to be kept. Further fields are let through, for versions to come.
 */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const isScore = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= 1;
export const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= 20_000;

/** A check of an item. */
export const isAttempt = (value: unknown): value is Attempt =>
  isObject(value) &&
  isCount(value['at']) &&
  isScore(value['score']) &&
  isText(value['hash']) &&
  (value['sure'] === null || typeof value['sure'] === 'boolean');

const BODY: Readonly<Record<StampedMap, (entry: Record<string, unknown>) => boolean>> = {
  steps: ({ done }) => typeof done === 'boolean',
  answers: ({ text }) => isText(text),
  placed: ({ known, via }) => typeof known === 'boolean' && isText(via),
  kits: ({ kit, own }) => isObject(kit) && typeof own === 'boolean',
  settings: ({ value }) => value === null || typeof value === 'boolean' || isText(value) || Number.isFinite(value),
};

/** An entry of one of the stamped maps. */
export const isStamped = <Map extends StampedMap>(map: Map, value: unknown): value is Progress[Map][string] =>
  isObject(value) && isCount(value['at']) && BODY[map](value);
