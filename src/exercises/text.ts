import { fill } from '../core/fill.ts';

/** A share as the reader's language writes it: `75 %`, `75%`. */
export const inPercent = (share: number, locale: 'fr' | 'en'): string => `${Math.round(share * 100)}${locale === 'fr' ? '\u202f' : ''}%`;

/** How much is left to place, in words. */
export const restOf = (n: number, words: Readonly<{ rest: string; done: string }>): string => (n ? fill(words.rest, { n }) : words.done);
