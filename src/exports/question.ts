import type { Locale, Localised } from '../core/locale.ts';
import { THEME_NAME } from '../exercises/theme-names.ts';

/** One option with the reason why it is right, or which mistake it is. */
export type Choice = Readonly<{ id: string; text: string; right: boolean; reason: string }>;

/** A thing to be placed and every place that is right for it. */
export type Left = Readonly<{ id: string; text: string; rights: readonly string[]; reason: string }>;

/** A place, which may take so many things at most; there may be places that nothing goes to. */
type Right = Readonly<{ id: string; text: string; limit?: number | undefined }>;

/** What every question carries, whatever the target format; `stem` and `after` are XHTML fragments. */
type Common = Readonly<{
  /** Id of the exercise, `kpi/pace-after-two-weeks`. */
  item: string;
  /** Stable name in other systems: the item's id and the language. */
  guid: string;
  locale: Locale;
  /** Type on the site. */
  type: string;
  title: string;
  theme: string;
  difficulty: number;
  hints: readonly string[];
  stem: string;
  /** What is asked, apart from the context: plain text. */
  prompt: string;
  /** Shown after the answer: the reasons that belong to no single option, and where to read again. */
  after: string;
}>;

export type ChoiceQuestion = Common & Readonly<{ kind: 'choice'; multiple: boolean; options: readonly Choice[] }>;
export type MatchQuestion = Common & Readonly<{ kind: 'match'; lefts: readonly Left[]; rights: readonly Right[] }>;
export type OrderQuestion = Common & Readonly<{ kind: 'order'; steps: readonly Readonly<{ id: string; text: string; reason: string }>[] }>;
export type NumericQuestion = Common &
  Readonly<{
    kind: 'numeric';
    value: number;
    tolerance: number;
    reason: string;
    mistakes: readonly Readonly<{ id: string; value: number; reason: string }>[];
  }>;
export type GapsQuestion = Common &
  Readonly<{
    kind: 'gaps';
    /** Text and gaps in turn. */
    text: readonly (string | Readonly<{ gap: string }>)[];
    gaps: readonly Readonly<{ id: string; label: string; options: readonly Choice[] }>[];
  }>;

/** An exercise as question banks know them. */
export type Question = ChoiceQuestion | MatchQuestion | OrderQuestion | NumericQuestion | GapsQuestion;

/** A name that other systems accept as an identifier: letters, digits, `-`, `_` and `.` only. */
export const guidOf = (item: string, locale: Locale): string => `boussole-${locale}-${item.replaceAll('/', '--')}`;

const NAMES: Localised<Readonly<Record<string, string>>> = THEME_NAME;

/** Questions under the name of their theme: a file's category holds for all that follows it, until the next. */
export function byTheme(questions: readonly Question[]): [theme: string, questions: readonly Question[]][] {
  const all = new Map<string, Question[]>();
  for (const question of questions) {
    const name = NAMES[question.locale][question.theme] ?? question.theme;
    all.set(name, [...(all.get(name) ?? []), question]);
  }
  return [...all];
}

/** What a file of questions holds, and what it had to leave out, by type of exercise. */
export type Written = Readonly<{ text: string; written: number; left: Readonly<Record<string, number>> }>;

/** How many of each. */
export function tally(kinds: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const kind of kinds) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
