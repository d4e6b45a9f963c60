import { judgeKeyResult } from './judge/verdict.ts';
import { findNumber, findObjectiveKpi, findObjectiveTask, findVague } from './judge/objective.ts';
import type { Lang } from './lexicon/contract.ts';
import { readLine } from './parse/line.ts';

/** The closed label set of the labelling guide, in its order. */
export const OBJECTIVE_LABELS = ['objective-has-number', 'objective-is-task', 'objective-is-kpi', 'objective-vague', 'objective-too-long'] as const;
export const KEY_RESULT_LABELS = ['kr-is-task', 'kr-not-measurable', 'kr-no-target', 'kr-no-baseline', 'kr-vanity', 'kr-business-as-usual', 'kr-compound'] as const;
export const SET_LABELS = ['too-few-krs', 'too-many-krs'] as const;

/** Guide §2: more than this many words, apart by spaces. */
export const MAX_OBJECTIVE_WORDS = 20;
export const FEWEST_KEY_RESULTS = 2;
export const MOST_KEY_RESULTS = 5;

/** Labels of an objective, in the guide's order; empty is written `ok`. */
export function labelObjective(text: string, lang: Lang): string[] {
  const line = readLine(text, lang);
  const number = findNumber(line);
  const task = findObjectiveTask(line);
  const empty = number === null ? findVague(line) : null;
  const kpi = task === null && !(empty !== null && /^(?:assurer|garantir|ensure|guarantee)/.test(line.folded)) ? findObjectiveKpi(line) : null;
  const vague = kpi === null ? empty : null;
  const long = text.trim().split(/\s+/u).length > MAX_OBJECTIVE_WORDS;
  return [number && 'objective-has-number', task && 'objective-is-task', kpi && 'objective-is-kpi', vague && 'objective-vague', long && 'objective-too-long'].filter((x) => typeof x === 'string');
}

/** Dominance of the guide §3, rules 1 to 4: what a label silences. */
export const DOMINANCE: Readonly<Record<string, readonly string[]>> = {
  'kr-is-task': ['kr-no-target', 'kr-no-baseline'],
  'kr-not-measurable': ['kr-no-target', 'kr-no-baseline'],
  'kr-no-target': ['kr-no-baseline'],
  'kr-business-as-usual': ['kr-no-baseline'],
};

/** Labels of a key result read with its objective. */
export function labelKeyResult(text: string, objective: string, lang: Lang): string[] {
  const line = readLine(text, lang);
  const v = judgeKeyResult(line, readLine(objective, lang));
  const found: string[] = [];
  const add = (label: string, span: unknown) => { if (span !== null) found.push(label); };
  add('kr-is-task', v.task); add('kr-not-measurable', v.fuzzy); add('kr-no-target', v.noTarget); add('kr-no-baseline', v.noBaseline);
  add('kr-vanity', v.vanity); add('kr-business-as-usual', v.usual); add('kr-compound', v.compound);
  const silenced = new Set(found.flatMap((label) => DOMINANCE[label] ?? []));
  if (line.placeholders.length > 0 && !found.includes('kr-not-measurable')) silenced.delete('kr-no-target');
  return found.filter((label) => !silenced.has(label));
}
