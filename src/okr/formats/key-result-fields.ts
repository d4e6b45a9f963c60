import type { KeyResult } from '../model.ts';

/** Fields of a key result in the order they are written. */
export const FIELDS = [
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
] as const satisfies readonly (keyof KeyResult)[];
