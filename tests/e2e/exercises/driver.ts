import type { Exercise } from './exercise.ts';

/** How one type is answered by hand; parts that are settled already are passed over. */
export type Driver = Readonly<{
  put: (exercise: Exercise, answer: never) => Promise<void>;
  /** An answer with something missed, from the key. */
  miss: (item: never, key: never) => unknown;
  /** The whole exercise to its end, where it does not go by a missed try, a hint, a retry and the right answer. */
  play?: (exercise: Exercise, key: never) => Promise<void>;
}>;
