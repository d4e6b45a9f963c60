import type { Finding, Level, Suggestion } from '../okr/lint/contract.ts';

/** What a rule says in one language: front matter of its page, and where the page is. */
export type RuleWords = Readonly<{
  title: string;
  short: string;
  why: string;
  href: string;
  level: Level;
  messages: Readonly<Record<string, string>>;
  suggestions: Readonly<Record<string, string>>;
}>;

/** A metric of the glossary, as the picker shows it and as the linter reads it. */
export type MetricWords = Readonly<{
  id: string;
  name: string;
  /** Family of the glossary, already in words. */
  group: string;
  href: string;
  unit: string;
  /** Its unit, direction and timing in words. */
  unitName: string;
  says: string;
  direction: 'up' | 'down' | 'depends';
  timing: 'leading' | 'lagging' | 'depends';
  vanity: 'yes' | 'context' | 'no';
  names: readonly string[];
}>;

/** The file `rules/linter.json` of a language: all that the linter's view needs. */
export type LinterData = Readonly<{ rules: Readonly<Record<string, RuleWords>>; metrics: readonly MetricWords[] }>;

/** A figure quoted from someone's text keeps its unit on its line. */
const tied = (text: string): string => text.replace(/(\d) (?=[%€$£])/g, '$1\u00a0');

const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, key: string) => (values[key] === undefined ? whole : tied(values[key])));

/** What is wrong, in a sentence; the rule's title where its page says nothing of this case. */
export function message(finding: Finding, rule: RuleWords | undefined): string {
  const params = Object.assign({}, ...finding.suggestions.map(({ params: each }) => each)) as Record<string, string>;
  return fill(rule?.messages[finding.messageId] ?? rule?.title ?? finding.ruleId, { ...params, actual: finding.actual });
}

/** What to write instead, or the question to answer; empty where the page has no words for it. */
export const advice = (finding: Finding, suggestion: Suggestion, rule: RuleWords | undefined): string =>
  fill(rule?.suggestions[suggestion.id] ?? '', { actual: finding.actual, ...suggestion.params });
