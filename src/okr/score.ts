import type { KeyResult, Okr, OkrKind } from './model.ts';

/** A key result's grade, or why there is none. Sources: Doerr, Perdoo, Google re:Work (domain-evidence §6). */
export type KeyResultScore =
  | { readonly kind: 'scored'; /** Unclamped, kept to explain. */ readonly raw: number; readonly score: number; readonly band: Band }
  | { readonly kind: 'unscored'; readonly reason: 'no-target' | 'no-baseline' | 'no-actual' | 'target-equals-baseline' | 'not-a-number' };

/** < 0.4, < 0.7, the rest: published bands leave gaps, these do not. */
export type Band = 'low' | 'middle' | 'high';

/** What a band means for the kind of OKR: 0.7 is success only for an aspirational one. */
export type Reading = 'missed' | 'progress' | 'reached' | 'too-easy';

export const LOW_BELOW = 0.4;
export const HIGH_FROM = 0.7;

/** The band of a score in 0..1. */
export function bandOf(score: number): Band {
  return score < LOW_BELOW ? 'low' : score < HIGH_FROM ? 'middle' : 'high';
}

/** (actual − baseline) ÷ (target − baseline), also downwards, clamped to 0..1. Refused when target equals baseline. */
export function scoreKeyResult({ baseline, target, actual }: Pick<KeyResult, 'baseline' | 'target' | 'actual'>): KeyResultScore {
  if (target === undefined) return { kind: 'unscored', reason: 'no-target' };
  if (baseline === undefined) return { kind: 'unscored', reason: 'no-baseline' };
  if (actual === undefined) return { kind: 'unscored', reason: 'no-actual' };
  if (![baseline, target, actual].every(Number.isFinite)) return { kind: 'unscored', reason: 'not-a-number' };
  if (target === baseline) return { kind: 'unscored', reason: 'target-equals-baseline' };
  // Rounded so that 0.1 + 0.2 arithmetic does not move a grade across a band.
  const raw = Math.round(((actual - baseline) / (target - baseline)) * 1e9) / 1e9;
  const score = Math.min(1, Math.max(0, Number.isFinite(raw) ? raw : 0));
  return { kind: 'scored', raw, score, band: bandOf(score) };
}

/** An objective's grade: the plain mean of the key results that have one; initiatives never count. */
export interface ObjectiveScore {
  /** Null when no key result is scored. */
  readonly score: number | null;
  readonly band: Band | null;
  readonly reading: Reading | null;
  readonly scored: number;
  readonly keyResults: readonly KeyResultScore[];
}

/** How to read a score: committed must reach 1.0; aspirational is reached from 0.7 and too easy at 1.0. */
export function readScore(score: number, kind: OkrKind): Reading {
  if (kind === 'committed') return score >= 1 ? 'reached' : score >= HIGH_FROM ? 'progress' : 'missed';
  return score >= 1 ? 'too-easy' : score >= HIGH_FROM ? 'reached' : score >= LOW_BELOW ? 'progress' : 'missed';
}

/** Grades a whole OKR. */
export function scoreOkr({ keyResults, kind }: Pick<Okr, 'keyResults' | 'kind'>): ObjectiveScore {
  const scores = keyResults.map(scoreKeyResult);
  const known = scores.flatMap((one) => (one.kind === 'scored' ? [one.score] : []));
  if (known.length === 0) return { score: null, band: null, reading: null, scored: 0, keyResults: scores };
  const score = Math.round((known.reduce((sum, one) => sum + one, 0) / known.length) * 1e9) / 1e9;
  return { score, band: bandOf(score), reading: readScore(score, kind), scored: known.length, keyResults: scores };
}
