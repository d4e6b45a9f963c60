import { type Card, createEmptyCard, fsrs, type Grade, Rating } from 'ts-fsrs';
import type { Attempt } from './model.ts';

/*
 * The door to the spaced-review library. Whole days (no learning steps within the hour), no chance,
 * no clock: the same checks give the same day, on every device.
 */
const scheduler = fsrs({ request_retention: 0.9, maximum_interval: 365, enable_fuzz: false, enable_short_term: false });

/** Checks this close to one that counted belong to the same sitting: the feedback is still fresh. */
export const SITTING = 8 * 3_600_000;
/** Below this, an exercise in parts counts as missed. */
const PASSED = 0.8;

/** Grade of a check: missed → Again; right but unsure, or nearly right → Hard; right → Good. */
export function gradeOf({ score, sure }: Pick<Attempt, 'score' | 'sure'>): Grade {
  if (score < PASSED) return Rating.Again;
  return score < 1 || sure === false ? Rating.Hard : Rating.Good;
}

/** The first check of each sitting: the ones that show what was remembered. */
export function sittings(log: readonly Attempt[]): Attempt[] {
  const counted: Attempt[] = [];
  for (const attempt of log) {
    const before = counted.at(-1);
    if (!before || attempt.at - before.at >= SITTING) counted.push(attempt);
  }
  return counted;
}

/** Why an item is asked again. */
export type Reason = 'missed' | 'unsure';

/** When an item is to be asked again, and why; null where it was always right without a doubt. */
export function schedule(log: readonly Attempt[]): { due: number; reason: Reason } | null {
  const counted = sittings(log);
  const doubtful = counted.filter((attempt) => gradeOf(attempt) !== Rating.Good);
  const [first, trouble] = [counted[0], doubtful.at(-1)];
  if (!first || !trouble) return null;
  let card: Card = createEmptyCard(first.at);
  for (const attempt of counted) card = scheduler.next(card, attempt.at, gradeOf(attempt)).card;
  return { due: card.due.getTime(), reason: gradeOf(trouble) === Rating.Again ? 'missed' : 'unsure' };
}
