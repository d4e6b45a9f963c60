import * as TAG from '../lexicon/tags.ts';
import type { Token } from '../parse/token.ts';

/** Nouns, as opposed to verbs and small words. */
export const NOUN_BITS =
  TAG.output |
  TAG.third |
  TAG.stock |
  TAG.flow |
  TAG.metric |
  TAG.vanity |
  TAG.hygiene |
  TAG.hire |
  TAG.certificate |
  TAG.inside |
  TAG.deed;

/** Does a token belong to one of these classes? */
export const has = (token: Token | null | undefined, bits: number): boolean => token != null && (token.tags & bits) !== 0;
