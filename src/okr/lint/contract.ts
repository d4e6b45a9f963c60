import type { ObjectiveVerdict } from '../judge/objective.ts';
import type { Verdict } from '../judge/verdict.ts';
import type { KeyResult, Locale, MetricFact, Okr } from '../model.ts';
import type { Line } from '../parse/line.ts';
import type { MetricHit } from '../parse/metrics.ts';

/** How much a finding weighs: a rule blocks only where its precision allows (domain-evidence §1.4). */
export type Level = 'blocking' | 'fix' | 'discuss';

/** What to write instead: an id of the rule's page and the words to put into it. */
export interface Suggestion {
  readonly id: string;
  readonly params: Readonly<Record<string, string>>;
}

/** What a rule says, without any sentence: the page's language supplies the words. */
export interface Finding {
  readonly ruleId: string;
  readonly messageId: string;
  readonly level: Level;
  /** `objective`, `cycle`, `set`, or the id of a key result. */
  readonly line: string;
  /** `[start, end)` in that line's text; 0, 0 for `set` and `cycle`. */
  readonly start: number;
  readonly end: number;
  /** The very words flagged, or a figure for `set`. */
  readonly actual: string;
  readonly suggestions: readonly Suggestion[];
}

/** A finding before `lint.ts` adds what it knows (rule, level, line, words). */
export interface Hit {
  readonly messageId: string;
  readonly start: number;
  readonly end: number;
  readonly actual?: string;
  /** Another line than the one read (`cycle`). */
  readonly line?: string;
  readonly suggestions?: readonly Suggestion[];
}

/** A key result, read once for all rules. */
export interface KeyResultReading {
  readonly keyResult: KeyResult;
  readonly line: Line;
  readonly verdict: Verdict;
  readonly metrics: readonly MetricHit[];
}

/** A whole OKR, read once for all rules. */
export interface OkrReading {
  readonly okr: Okr;
  readonly locale: Locale;
  readonly objective: Line;
  readonly objectiveVerdict: ObjectiveVerdict;
  readonly keyResults: readonly KeyResultReading[];
}

export interface ObjectiveRule {
  readonly id: string;
  readonly level: Level;
  readonly scope: 'objective';
  check(reading: OkrReading): readonly Hit[];
}
export interface KeyResultRule {
  readonly id: string;
  readonly level: Level;
  readonly scope: 'keyResult';
  check(one: KeyResultReading, reading: OkrReading): readonly Hit[];
}
export interface SetRule {
  readonly id: string;
  readonly level: Level;
  readonly scope: 'set';
  check(reading: OkrReading): readonly Hit[];
}

/** A rule looks at a reading and returns hits; it holds no sentence and no state. */
export type Rule = ObjectiveRule | KeyResultRule | SetRule;

/** What the linter needs to know from outside. */
export interface LintOptions {
  readonly locale: Locale;
  /** Facts of the glossary; without them no metric has a name. */
  readonly metrics?: readonly MetricFact[] | undefined;
}
