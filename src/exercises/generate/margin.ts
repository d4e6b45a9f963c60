import { clean } from './tools.ts';

/** A margin as one says it: two figures are enough, rounded down. */
export const margin = (value: number): number => {
  const unit = 10 ** (Math.floor(Math.log10(value)) - 1);
  return clean(Math.floor(value / unit + 1e-9) * unit);
};
