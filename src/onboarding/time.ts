import { fill } from '../core/fill.ts';

/** Minutes in words: `25 min`, `2 h 05`, `1 h`. */
export const duration = (minutes: number, words: Readonly<{ minutes: string; hours: string }>): string =>
  minutes < 60
    ? fill(words.minutes, { n: minutes })
    : fill(words.hours, { h: Math.floor(minutes / 60), m: minutes % 60 ? String(minutes % 60).padStart(2, '0') : '' }).trimEnd();

/** Minutes of steps together. */
export const total = (steps: readonly Readonly<{ minutes: number }>[]): number => steps.reduce((sum, { minutes }) => sum + minutes, 0);
