import type { Quantity } from './quantity.ts';

/** A piece of the text: a word, a number with its unit, or one mark. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Folded, without combining marks. */
  readonly norm: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** End of the expression that starts here (`mise en production`); the end of the word when it stands alone. */
  reach: number;
  /** Classes of the lexicon (bits of TAG), filled for words by `line.ts`. */
  tags: number;
  readonly quantity: Quantity | null;
}
