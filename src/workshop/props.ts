import type { Locale } from '../core/locale.ts';
import type { Linter } from '../okr-ui/load.ts';
import type { LintWords } from '../okr-ui/strings.ts';
import type { MetricWords } from '../okr-ui/words.ts';
import type { Finding, Suggestion } from '../okr/lint/contract.ts';
import type { Okr } from '../okr/model.ts';
import type { WorkshopWords } from './strings.ts';

/** A launch brief as the workshop shows it: an exercise of the type `build` in one language. */
export type Brief = Readonly<{
  id: string;
  hash: string;
  title: string;
  brief: string;
  data: readonly Readonly<{ metric: string; baseline: number; note?: string | undefined }>[];
  traps: readonly Readonly<{ id: string; text: string }>[];
  model: string;
}>;

/** What every part of the bench gets: the OKR, how to change it, and what the linter says. */
export type Bench = Readonly<{
  locale: Locale;
  words: WorkshopWords;
  lint: LintWords;
  okr: Okr;
  brief: Brief | null;
  /** Changes the OKR; changes with one tag, close in time, are one step back. `say` is announced. */
  edit: (next: Okr, tag?: string, say?: string) => void;
  /** Puts the caret in a line once it is there. */
  goTo: (line: string, start?: number, end?: number) => void;
  say: (text: string) => void;
  live: boolean;
  linter: Linter | null;
  findings: readonly Finding[];
  apply: (finding: Finding, suggestion: Suggestion) => void;
  canApply: (finding: Finding, suggestion: Suggestion) => boolean;
  /** Whether the remarks of a line are shown whole. */
  whole: (line: string) => boolean;
  metrics: readonly MetricWords[];
}>;

/** The id of a line's field in the page. */
export const fieldOf = (line: string): string => `line-${line}`;

/** The name of a line for people: « Résultat clé 2 ». */
export function nameOf(line: string, okr: Okr, { lines }: LintWords): string {
  if (line === 'objective' || line === 'set' || line === 'cycle') return lines[line];
  const at = okr.keyResults.findIndex(({ id }) => id === line);
  return lines.keyResult.replace('{n}', String(at + 1));
}
