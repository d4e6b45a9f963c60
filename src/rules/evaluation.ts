/** Right, wrong and missed for one label. */
export type Figures = Readonly<{
  label: string;
  n: number;
  tp: number;
  fp: number;
  fn: number;
  precision: number | null;
  recall: number | null;
  f1: number | null;
}>;

/** The figures of one language, beside the naive floor. */
export type LanguageFigures = Readonly<{
  okrs: number;
  keyResults: number;
  macroF1: number | null;
  macroOver: number;
  floorMacroF1: number | null;
  labels: readonly Figures[];
  floor: readonly Figures[];
}>;

/** `src/okr/evaluation.json`, written by `npm run eval:okr -- FILE.jsonl --json`. */
export type Evaluation = Readonly<{ agreementMacroF1: Readonly<Record<string, number>>; sets: readonly EvaluationSet[] }>;

/** `unseen`: OKRs as people publish them, scored before anyone looked at the errors. `tuned`: published OKRs that served to tune. */
export type EvaluationSet = Readonly<{ name: 'unseen' | 'tuned'; date: string; fr?: LanguageFigures; en?: LanguageFigures }>;

/** Fewer cases than this, and a percentage says nothing. */
export const FEW = 10;

/** A label of the corpus beside the rule whose page explains it. */
export const RULE_OF: Readonly<Record<string, string>> = { 'too-few-krs': 'set-size', 'too-many-krs': 'set-size' };
