import { KEY_RESULT_LABELS, labelKeyResult, labelObjective, labelSet, OBJECTIVE_LABELS } from './labels.ts';
import type { Locale } from './model.ts';
import { naiveKeyResult, naiveObjective } from './naive.ts';

/** A row of the corpus; labels are absent when it only has to be predicted. */
export interface Row {
  readonly id: string;
  readonly lang: Locale;
  readonly kind?: 'team' | 'example' | undefined;
  readonly objective: { readonly text: string; readonly labels?: readonly string[] | undefined };
  readonly key_results: readonly { readonly text: string; readonly labels?: readonly string[] | undefined }[];
  readonly set_labels?: readonly string[] | undefined;
}

/** A row's labels, as the linter gives them. */
export interface Prediction {
  readonly id: string;
  readonly objective: string[];
  readonly key_results: string[][];
  readonly set_labels: string[];
}

/** Labels one row in the closed set of the guide. */
export function predict({ id, lang, objective, key_results }: Row): Prediction {
  return {
    id,
    objective: labelObjective(objective.text, lang),
    key_results: key_results.map(({ text }) => labelKeyResult(text, objective.text, lang)),
    set_labels: labelSet(key_results.length),
  };
}

/** The floor: the rules of published checkers, run naively (guide §7). */
export function predictNaively({ id, lang, objective, key_results }: Row): Prediction {
  return {
    id,
    objective: naiveObjective(objective.text, lang),
    key_results: key_results.map(({ text }) => naiveKeyResult(text, lang)),
    set_labels: labelSet(key_results.length),
  };
}

/** Right, wrong and missed for one label; precision, recall and F1 are null where they mean nothing. */
export interface Figures {
  readonly label: string;
  readonly n: number;
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

const LABELS = [...Object.values(OBJECTIVE_LABELS), ...Object.values(KEY_RESULT_LABELS), 'too-few-krs', 'too-many-krs'];

/** One text whose labels differ. */
export interface Miss {
  readonly id: string;
  readonly text: string;
  readonly extra: string[];
  readonly missing: string[];
}

/** Figures for a group of rows, and the texts that went wrong. */
export interface Evaluation {
  readonly okrs: number;
  readonly keyResults: number;
  readonly figures: readonly Figures[];
  readonly macroF1: number | null;
  readonly macroOver: number;
  readonly misses: readonly Miss[];
}

const ratio = (part: number, all: number): number | null => (all === 0 ? null : part / all);

/** Compares predictions with the labels of the rows. Macro-F1 is over the labels with at least 10 positives. */
export function evaluate(rows: readonly Row[], by: (row: Row) => Prediction): Evaluation {
  const counts = new Map(LABELS.map((label) => [label, { tp: 0, fp: 0, fn: 0 }]));
  const misses: Miss[] = [];
  const compare = (id: string, text: string, wanted: readonly string[], given: readonly string[]): void => {
    const extra = given.filter((label) => label !== 'ok' && !wanted.includes(label));
    const missing = wanted.filter((label) => label !== 'ok' && !given.includes(label));
    for (const label of extra) {
      const one = counts.get(label);
      if (one) one.fp += 1;
    }
    for (const label of missing) {
      const one = counts.get(label);
      if (one) one.fn += 1;
    }
    for (const label of wanted)
      if (given.includes(label)) {
        const one = counts.get(label);
        if (one) one.tp += 1;
      }
    if (extra.length + missing.length > 0) misses.push({ id, text, extra, missing });
  };
  for (const row of rows) {
    const given = by(row);
    compare(row.id, row.objective.text, row.objective.labels ?? [], given.objective);
    row.key_results.forEach(({ text, labels = [] }, i) => {
      compare(row.id, text, labels, given.key_results[i] ?? []);
    });
    compare(row.id, '(set)', row.set_labels ?? [], given.set_labels);
  }
  const figures = LABELS.map((label) => {
    const { tp, fp, fn } = counts.get(label) ?? { tp: 0, fp: 0, fn: 0 };
    return {
      label,
      n: tp + fn,
      tp,
      fp,
      fn,
      precision: ratio(tp, tp + fp),
      recall: ratio(tp, tp + fn),
      f1: ratio(2 * tp, 2 * tp + fp + fn),
    };
  });
  const counted = figures.filter(({ n }) => n >= 10);
  return {
    okrs: rows.length,
    keyResults: rows.reduce((sum, row) => sum + row.key_results.length, 0),
    figures,
    misses,
    macroF1: ratio(
      counted.reduce((sum, { f1 }) => sum + (f1 ?? 0), 0),
      counted.length,
    ),
    macroOver: counted.length,
  };
}

/** The rows of a JSON-lines text; a line that is no row is named by its number. */
export function readRows(text: string): { rows: Row[]; bad: number[] } {
  const rows: Row[] = [];
  const bad: number[] = [];
  text.split('\n').forEach((line, i) => {
    if (line.trim() === '') return;
    try {
      const row = JSON.parse(line) as Row;
      if (typeof row.objective?.text === 'string' && Array.isArray(row.key_results) && (row.lang === 'fr' || row.lang === 'en'))
        rows.push(row);
      else bad.push(i + 1);
    } catch {
      bad.push(i + 1);
    }
  });
  return { rows, bad };
}
