import type { Token } from '../parse/token.ts';

/** A stretch of the line that makes a rule speak. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** From one token to another, whichever stands first. */
export const span = (from: Token, to: Token | null): Span => ({
  start: Math.min(from.start, to?.start ?? from.start),
  end: Math.max(from.reach, to?.reach ?? from.reach),
});
