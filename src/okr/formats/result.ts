/** Why something from outside could not be read. The view holds the sentences. */
export type Reason =
  | 'empty'
  | 'too-long'
  | 'not-json'
  | 'too-deep'
  | 'not-an-okr'
  | 'unknown-version'
  | 'not-base64'
  | 'damaged'
  | 'inflates-too-much'
  | 'nothing-found'
  | 'no-dates';

/** A value, or the reason there is none: nothing here throws. */
export type Result<T> = { readonly kind: 'ok'; readonly value: T } | { readonly kind: 'error'; readonly reason: Reason };

export const ok = <T>(value: T): Result<T> => ({ kind: 'ok', value });
export const fail = (reason: Reason): { readonly kind: 'error'; readonly reason: Reason } => ({ kind: 'error', reason });
