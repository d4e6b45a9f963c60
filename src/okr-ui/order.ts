import type { Finding, Level } from '../okr/lint/contract.ts';
import type { Okr } from '../okr/model.ts';

const WEIGHT: Readonly<Record<Level, number>> = { blocking: 100, fix: 10, discuss: 1 };

/** A line of an OKR and what is said of it, the weightiest first. */
export type LineState = Readonly<{ line: string; written: boolean; findings: readonly Finding[]; weight: number }>;

/** Where an OKR stands: its lines, the best of them, and the one thing to mend next. */
export type Standing = Readonly<{
  lines: readonly LineState[];
  /** The written line with least to mend, the first of equals; null while nothing is written. */
  best: LineState | null;
  /** The weightiest finding of the line that is nearest to clean: the next small win. */
  next: Finding | null;
  counts: Readonly<Record<Level, number>>;
  /** Nothing blocking, nothing to fix, and something written. */
  sound: boolean;
}>;

/** The findings of a line, the weightiest first; the registry's order decides between equals. */
export const findingsOf = (findings: readonly Finding[], line: string): Finding[] =>
  findings.filter((one) => one.line === line).sort((a, b) => WEIGHT[b.level] - WEIGHT[a.level]);

/** Reads the findings of an OKR the way a coach would: what is good, then one thing to mend. */
export function standing(okr: Okr, findings: readonly Finding[]): Standing {
  const state = (line: string, written: boolean): LineState => {
    const own = findingsOf(findings, line);
    return { line, written, findings: own, weight: own.reduce((sum, { level }) => sum + WEIGHT[level], 0) };
  };
  const lines = [state('objective', okr.objective.trim() !== ''), ...okr.keyResults.map(({ id, text }) => state(id, text.trim() !== ''))];
  const around = [state('set', true), state('cycle', true)];
  const written = lines.filter((one) => one.written);
  const lightest = (all: readonly LineState[]) =>
    all.reduce<LineState | null>((best, one) => (best === null || one.weight < best.weight ? one : best), null);
  const best = lightest(written);
  const serious = (one: LineState) => one.findings.some(({ level }) => level !== 'discuss');
  const todo = [...written, ...(written.length > 1 ? around : [])].filter(({ findings: own }) => own.length > 0);
  const next = lightest(todo.filter(serious)) ?? lightest(todo);
  const counts = { blocking: 0, fix: 0, discuss: 0 };
  for (const { level } of findings) counts[level] += 1;
  return {
    lines: [...lines, ...around],
    best,
    next: next?.findings[0] ?? null,
    counts,
    sound: written.length > 1 && counts.blocking + counts.fix === 0,
  };
}
