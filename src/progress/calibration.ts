import type { Progress } from './model.ts';
import { sittings } from './review.ts';

/** How often what was said before checking was borne out: right ones of all, with its likely range. */
export type Row = Readonly<{ said: 'sure' | 'unsure' | 'nothing'; right: number; all: number; share: number; low: number; high: number }>;

/** One row for "sure", one for "not sure", one where nothing was said; the first check of each sitting counts. */
export function calibration(progress: Progress): Row[] {
  const counted = Object.values(progress.items).flatMap((log) => sittings(log));
  return (['sure', 'unsure', 'nothing'] as const).map((said) => {
    const value = said === 'sure' ? true : said === 'unsure' ? false : null;
    const these = counted.filter(({ sure }) => sure === value);
    const right = these.filter(({ score }) => score === 1).length;
    return { said, right, all: these.length, share: these.length ? right / these.length : 0, ...wilson(right, these.length) };
  });
}

/** 95 % range of a share seen in few cases (Wilson's score interval). */
export function wilson(right: number, all: number): { low: number; high: number } {
  if (all === 0) return { low: 0, high: 1 };
  const z = 1.96;
  const p = right / all;
  const middle = (p + (z * z) / (2 * all)) / (1 + (z * z) / all);
  const half = (z / (1 + (z * z) / all)) * Math.sqrt((p * (1 - p)) / all + (z * z) / (4 * all * all));
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
