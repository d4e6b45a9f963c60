/**
 * What every exercise type answers, in ids: words are joined in the view.
 * A type is one folder: schema.ts, grade.ts (exports a `Kind`), View.tsx, Exercise.astro,
 * strings.ts, example.yml; one line each in schema.ts and registry.ts; and its driver in
 * tests/e2e/exercises/.
 */

/**
 * One graded part; `feedback` names the rationale to show, resolved by `Kind.rationale`. Empty: the
 * reader is not told about this part yet (an option left aside, a flaw not found).
 */
export type Part = Readonly<{ id: string; verdict: 'right' | 'wrong'; feedback: string }>;

/** Not ready to be marked, or marked: score in 0–1 (right parts, less false marks, ÷ all parts). */
export type Grade =
  Readonly<{ kind: 'incomplete'; missing: readonly string[] }> | Readonly<{ kind: 'graded'; score: number; parts: readonly Part[] }>;

/** One line of the worked solution: shown without JavaScript, at the end, and in print. */
export type SolutionLine = Readonly<{
  /** That of a part, or the `feedback` it explains (`gap:option`): marks look up the latter first. */
  id: string;
  /** The part as the reader met it, where the text says more (card → bin). */
  name?: string;
  text: string;
  right: boolean;
  rationale: string;
  see?: string | undefined;
}>;

/** The pure half of an exercise type. All functions are total; none keeps state. */
export type Kind<Item, Answer> = Readonly<{
  type: string;
  /** Nothing answered yet. */
  empty: (item: Item) => Answer;
  /** The answer that scores 1. */
  key: (item: Item) => Answer;
  grade: (item: Item, answer: Answer) => Grade;
  /** What a retry starts from: right parts kept, wrong ones cleared where a part can be empty. */
  retry: (item: Item, answer: Answer) => Answer;
  /** Why the part is right or wrong as it was answered. */
  rationale: (item: Item, part: Part) => string;
  solution: (item: Item) => SolutionLine[];
  /** An answer read back from storage or a link; what does not fit is dropped. Never throws. */
  decode: (item: Item, value: unknown) => Answer;
}>;

/** Right parts ÷ all parts: the score of most types. */
export const shareRight = (parts: readonly Part[]): number => parts.filter(({ verdict }) => verdict === 'right').length / parts.length;

/** A record read from outside, or an empty one. */
export const asRecord = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};

/** The strings of a list read from outside that are among the known ones, once each. */
export const knownOf = (value: unknown, known: readonly string[]): string[] =>
  Array.isArray(value) ? known.filter((each) => value.includes(each)) : [];
