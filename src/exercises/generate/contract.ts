import type { ExerciseSource } from '../schema.ts';
import type { Facts } from './facts.ts';

/** An item as content writes it, both languages inside. */
export type Made = Extract<ExerciseSource, { type: 'choice' | 'numeric' }>;

/**
 * Makes items from the facts. Pure: the same facts, subject and seed give the same item. `make`
 * answers null where this seed gives no sensible item for the subject.
 */
export type Generator = Readonly<{
  id: string;
  theme: Made['theme'];
  /** Ids of what it can ask about: metrics or comparisons. */
  subjects: (facts: Facts) => string[];
  make: (facts: Facts, subject: string, seed: number) => Made | null;
}>;

/** Part of an item's id that tells generated ones from written ones. */
export const MADE = 'made';

/** Id of what a generator asks about a subject, whatever the numbers; `@seed` names one deal of it. */
export const madeId = (generator: string, subject: string, seed?: number): string =>
  `${MADE}/${generator}/${subject}${seed === undefined ? '' : `@${seed}`}`;
