import { fill } from '../core/fill.ts';

/** Minutes in words: `25 min`, `2 h 05`. */
export const duration = (minutes: number, words: Readonly<{ minutes: string; hours: string }>): string =>
  minutes < 60
    ? fill(words.minutes, { n: minutes })
    : fill(words.hours, { h: Math.floor(minutes / 60), m: String(minutes % 60).padStart(2, '0') });
