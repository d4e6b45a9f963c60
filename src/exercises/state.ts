import { asRecord, type Grade, type Kind, type Part } from './contract.ts';

type Graded = Extract<Grade, { kind: 'graded' }>;

/** One exercise being worked on. Nothing else is remembered between two renders. */
export type State<Answer> = Readonly<{
  answer: Answer;
  /** Deals options and cards; the same through all tries. */
  seed: number;
  /** The answer last marked, and its marks; they stay in sight while the reader mends it. */
  checked: Answer | null;
  grade: Graded | null;
  /** Parts changed since: their marks no longer hold. */
  touched: readonly string[];
  /** Parts a check found empty. */
  missing: readonly string[];
  /** Checks marked below 1, hints opened. */
  tries: number;
  hints: number;
  sure: boolean | null;
  givenUp: boolean;
}>;

/** Nothing done yet. */
export const fresh = <Item, Answer>(kind: Kind<Item, Answer>, item: Item, seed: number): State<Answer> => ({
  answer: kind.empty(item),
  seed,
  checked: null,
  grade: null,
  touched: [],
  missing: [],
  tries: 0,
  hints: 0,
  sure: null,
  givenUp: false,
});

/** A right part that has been marked needs no more work. */
const isKept = (part: Part) => part.verdict === 'right' && part.feedback !== '';

/**
 * A new answer; `part` says what changed, else every mark but the right ones falls. Once a check found
 * something missing, what is still missing follows the answer.
 */
export function answered<Item, Answer>(
  kind: Kind<Item, Answer>,
  item: Item,
  state: State<Answer>,
  answer: Answer,
  part?: string,
): State<Answer> {
  const grade = part !== undefined && state.missing.length > 0 && kind.grade(item, answer);
  return {
    ...state,
    answer,
    touched: [...state.touched, ...(part === undefined ? wrongIds(state) : [part])],
    missing: grade && grade.kind === 'incomplete' ? grade.missing : [],
  };
}

const wrongIds = ({ grade }: State<unknown>) => grade?.parts.filter((part) => !isKept(part)).map(({ id }) => id) ?? [];

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** The answer marked, or found not ready: then the marks before stay as they were. Checked again unchanged, it is no new try. */
export function checkedNow<Item, Answer>(kind: Kind<Item, Answer>, item: Item, state: State<Answer>): State<Answer> {
  const grade = kind.grade(item, state.answer);
  if (grade.kind === 'incomplete') return { ...state, missing: grade.missing };
  if (state.grade && same(state.answer, state.checked)) return { ...state, touched: [], missing: [] };
  return { ...state, grade, checked: state.answer, touched: [], missing: [], tries: state.tries + (grade.score < 1 ? 1 : 0) };
}

/** Ready for another go: what was right stays, what was missed is cleared. */
export const retried = <Item, Answer>(kind: Kind<Item, Answer>, item: Item, state: State<Answer>): State<Answer> =>
  answered(kind, item, state, kind.retry(item, state.answer));

/** Hints that may be open: one more after each missed try. */
export const hintsUnlocked = (state: State<unknown>, all: number): number => Math.min(state.tries, all);

export const isSolved = ({ grade }: State<unknown>): boolean => grade?.score === 1;
export const isClosed = (state: State<unknown>): boolean => state.givenUp || isSolved(state);

/** Marks that still hold, by part; a part without feedback is not shown yet. */
export const marksOf = (state: State<unknown>): ReadonlyMap<string, Part> =>
  new Map(state.grade?.parts.filter((part) => part.feedback !== '' && !state.touched.includes(part.id)).map((part) => [part.id, part]));

/** Parts a retry leaves alone. */
export const keptOf = (state: State<unknown>): ReadonlySet<string> => new Set(state.grade?.parts.filter(isKept).map(({ id }) => id));

/** What is kept of a state for the tab's life, in ids and numbers, whatever the language. */
export const toDraft = ({ grade: _, missing: __, ...kept }: State<unknown>): object => kept;

const count = (value: unknown) => (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : 0);

/** A draft read back; what does not fit is dropped. `seed` deals where the draft says nothing. */
export function fromDraft<Item, Answer>(kind: Kind<Item, Answer>, item: Item, value: unknown, seed: number): State<Answer> {
  const draft = asRecord(value);
  const start = fresh(kind, item, count(draft['seed']) || seed);
  if (!('answer' in draft)) return start;
  const checked = draft['checked'] == null ? null : kind.decode(item, draft['checked']);
  const grade = checked === null ? null : kind.grade(item, checked);
  return {
    ...start,
    answer: kind.decode(item, draft['answer']),
    ...(grade?.kind === 'graded' && { checked, grade }),
    touched: Array.isArray(draft['touched']) ? draft['touched'].map(String) : [],
    tries: count(draft['tries']),
    hints: count(draft['hints']),
    sure: typeof draft['sure'] === 'boolean' ? draft['sure'] : null,
    givenUp: draft['givenUp'] === true,
  };
}
