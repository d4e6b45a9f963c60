import { judgeObjective, type ObjectiveVerdict } from './judge/objective.ts';
import { judgeKeyResult, type Verdict } from './judge/verdict.ts';
import type { Lang } from './lexicon/contract.ts';
import { readLine } from './parse/line.ts';

/** The closed label set of the labelling guide (§2, §3), each beside the finding it stands for. */
export const OBJECTIVE_LABELS = {
  number: 'objective-has-number',
  task: 'objective-is-task',
  kpi: 'objective-is-kpi',
  vague: 'objective-vague',
  long: 'objective-too-long',
} as const satisfies Record<keyof ObjectiveVerdict, string>;

export const KEY_RESULT_LABELS = {
  task: 'kr-is-task',
  fuzzy: 'kr-not-measurable',
  noTarget: 'kr-no-target',
  noBaseline: 'kr-no-baseline',
  vanity: 'kr-vanity',
  usual: 'kr-business-as-usual',
  compound: 'kr-compound',
} as const satisfies Record<keyof Verdict, string>;

/** Guide §3, mechanical: fewer than 2, more than 5. */
export const FEWEST_KEY_RESULTS = 2;
export const MOST_KEY_RESULTS = 5;

function labelsOf(found: object, names: Record<string, string>): string[] {
  return Object.entries(found).flatMap(([key, span]) => (span === null ? [] : [names[key] ?? key]));
}

const orOk = (labels: string[]): string[] => (labels.length === 0 ? ['ok'] : labels);

/** Labels of an objective; `ok` alone when there is nothing to say. */
export function labelObjective(text: string, lang: Lang): string[] {
  return orOk(labelsOf(judgeObjective(readLine(text.trim(), lang)), OBJECTIVE_LABELS));
}

/** Labels of a key result read with its objective; `ok` alone when there is nothing to say. */
export function labelKeyResult(text: string, objective: string, lang: Lang): string[] {
  return orOk(labelsOf(judgeKeyResult(readLine(text.trim(), lang), readLine(objective.trim(), lang)), KEY_RESULT_LABELS));
}

/** Labels of a set, by its number of key results. */
export function labelSet(count: number): string[] {
  return count < FEWEST_KEY_RESULTS ? ['too-few-krs'] : count > MOST_KEY_RESULTS ? ['too-many-krs'] : [];
}
