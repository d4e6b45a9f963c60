import { asRecord, type Grade, type Kind, type Part } from '../contract.ts';
import type { ItemOf } from '../localise.ts';

export type CaseItem = ItemOf<'case'>;
type Decision = CaseItem['decisions'][string];
type Option = Decision['options'][number];
/** Ids of the options chosen, from the first decision on: they name the way through the story. */
export type CaseAnswer = readonly string[];
/** Value of each figure of the board, by its id. */
export type Board = Readonly<Record<string, number>>;

/** One decision taken: what was chosen and the board it left. */
export type Step = Readonly<{ id: string; decision: Decision; option: Option; board: Board }>;
/** The way so far; `at` is the decision to take, null at the end of the story. */
export type Walk = Readonly<{ steps: readonly Step[]; at: string | null; board: Board }>;

/** Follows the chosen options as far as they lead. */
export function walk(item: CaseItem, answer: CaseAnswer): Walk {
  const steps: Step[] = [];
  let board: Board = Object.fromEntries(item.board.map(({ id, value }) => [id, value]));
  let at = item.start;
  for (const chosen of answer) {
    const decision = item.decisions[at];
    const option = decision?.options.find(({ id }) => id === chosen);
    if (!decision || !option) break;
    board = { ...board, ...option.effects };
    steps.push({ id: at, decision, option, board });
    at = option.next;
  }
  return { steps, at: item.decisions[at] ? at : null, board };
}

/** The option taken at each decision settled already, by decision: a retry does not ask them again. */
export type Settled = Readonly<Record<string, string>>;

/** The decisions of a way that were sound. */
export const soundOf = (item: CaseItem, answer: CaseAnswer): Settled =>
  Object.fromEntries(walk(item, answer).steps.flatMap(({ id, option }) => (option.worth === 1 ? [[id, option.id]] : [])));

/** Goes on by itself through settled decisions, as far as they lead. */
export function goOn(item: CaseItem, answer: CaseAnswer, settled: Settled): CaseAnswer {
  const { at } = walk(item, answer);
  const option = at === null ? undefined : item.decisions[at]?.options.find(({ id }) => id === settled[at]);
  return option ? goOn(item, [...answer, option.id], settled) : answer;
}

/** Settled decisions read back; what names no sound option of the story is dropped. Never throws. */
export const decodeSettled = (item: CaseItem, value: unknown): Settled =>
  Object.fromEntries(
    Object.entries(asRecord(value)).filter((entry): entry is [string, string] => {
      const [at, option] = entry;
      return (
        Object.hasOwn(item.decisions, at) && (item.decisions[at]?.options.some(({ id, worth }) => id === option && worth === 1) ?? false)
      );
    }),
  );

/** Decisions on the longest way from one to the end: what is left at most. */
export function stepsLeft(item: CaseItem, at: string | null): number {
  const decision = at === null ? undefined : item.decisions[at];
  return decision ? 1 + Math.max(...decision.options.map(({ next }) => stepsLeft(item, next))) : 0;
}

/** How each decision is called: by its step, and a letter where the story has several for it: `2a`, `2b`. */
export function labelsOf({ decisions }: CaseItem): Readonly<Record<string, string>> {
  const all = Object.entries(decisions);
  return Object.fromEntries(
    all.map(([id, { step }]) => {
      const same = all.filter(([, each]) => each.step === step).map(([each]) => each);
      return [id, `${step}${same.length > 1 ? String.fromCharCode(97 + same.indexOf(id)) : ''}`];
    }),
  );
}

/** The soundest option of a decision. */
export const soundest = ({ options }: Decision): Option | undefined =>
  options.reduce<Option | undefined>((best, option) => (best && best.worth >= option.worth ? best : option), undefined);

/** Id under which one decision is recorded, beside the story as a whole. */
export const decisionId = (item: Readonly<{ id: string }>, decision: string): string => `${item.id}#${decision}`;

/** Score: what the decisions are worth (1 sound, ½ defensible, 0 a mistake) ÷ decisions taken. */
export function gradeCase(item: CaseItem, answer: CaseAnswer): Grade {
  const { steps, at } = walk(item, answer);
  if (at !== null) return { kind: 'incomplete', missing: [at] };
  const parts = steps.map(({ id, option }): Part => ({
    id,
    verdict: option.worth === 1 ? 'right' : 'wrong',
    feedback: `${id}:${option.id}`,
  }));
  return { kind: 'graded', score: steps.reduce((sum, { option }) => sum + option.worth, 0) / steps.length, parts };
}

/** The soundest way from a decision to the end. */
function soundWay(item: CaseItem, at: string): string[] {
  const decision = item.decisions[at];
  const option = decision && soundest(decision);
  return option ? [option.id, ...soundWay(item, option.next)] : [];
}

/** The way up to the first decision that was not sound. */
export function firstMissed(item: CaseItem, answer: CaseAnswer): CaseAnswer {
  const missed = walk(item, answer).steps.findIndex(({ option }) => option.worth < 1);
  return missed < 0 ? answer : answer.slice(0, missed);
}

/** A way read back, as far as it is known. Never throws. */
export function decodeCase(item: CaseItem, value: unknown): CaseAnswer {
  const chosen = Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : [];
  return walk(item, chosen).steps.map(({ option }) => option.id);
}

export const caseStory: Kind<CaseItem, CaseAnswer> = {
  type: 'case',
  empty: () => [],
  key: (item) => soundWay(item, item.start),
  grade: gradeCase,
  retry: firstMissed,
  rationale: (item, part) => {
    const [decision = '', option] = part.feedback.split(':');
    return item.decisions[decision]?.options.find(({ id }) => id === option)?.rationale ?? '';
  },
  solution: (item) =>
    Object.entries(item.decisions).flatMap(([id, decision]) => {
      const option = soundest(decision);
      return option ? [{ id, name: decision.question, text: option.text, right: true, rationale: option.rationale, see: option.see }] : [];
    }),
  decode: decodeCase,
};
