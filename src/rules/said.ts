import type { Finding } from '../okr/lint/contract.ts';
import { METRICS } from '../okr/lexicon/metrics.ts';
import { lintLine, lintOkr } from '../okr/lint/lint.ts';
import { EMPTY_OKR, type Locale } from '../okr/model.ts';

/** A sample of a rule's page: a line, or a whole set. */
export type Sample = Readonly<{
  objective?: string | undefined;
  keyResult?: string | undefined;
  marks?: string | undefined;
  set?:
    | Readonly<{
        objective?: string | undefined;
        keyResults?: readonly string[] | undefined;
        cycle?: string | undefined;
        kpis?: readonly string[] | undefined;
      }>
    | undefined;
}>;

const list = (texts: readonly string[] = []) => texts.map((text, i) => ({ id: `${i}`, text }));

/** What the linter says of a rule's bad samples: the page shows its very words, with the samples' in them. */
export function findingsOfSamples(ruleId: string, samples: readonly Sample[], locale: Locale): Finding[] {
  return samples.flatMap(({ objective, keyResult, set }) => {
    const all = set
      ? lintOkr(
          {
            ...EMPTY_OKR,
            objective: set.objective ?? '',
            keyResults: list(set.keyResults),
            kpis: list(set.kpis),
            cycle: { label: set.cycle ?? '' },
          },
          { locale, metrics: METRICS },
        )
      : lintLine(objective ?? keyResult ?? '', objective === undefined ? 'keyResult' : 'objective', { locale, metrics: METRICS });
    return all.filter((one) => one.ruleId === ruleId);
  });
}

const fill = (text: string, values: Readonly<Record<string, string>>) => text.replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '…');

/** Each message and suggestion of a rule, filled from the first sample that calls for it. */
export function saidOf(
  rule: Readonly<{
    id: string;
    messages: Readonly<Record<string, string>>;
    suggestions: Readonly<Record<string, string>>;
    bad: readonly Sample[];
  }>,
  locale: Locale,
) {
  const findings = findingsOfSamples(rule.id, rule.bad, locale);
  const params = (finding: Finding | undefined) =>
    Object.assign({ actual: finding?.actual ?? '…' }, ...(finding?.suggestions.map((one) => one.params) ?? [])) as Record<string, string>;
  return {
    messages: Object.entries(rule.messages).map(([id, text]) => fill(text, params(findings.find(({ messageId }) => messageId === id)))),
    suggestions: Object.entries(rule.suggestions).map(([id, text]) =>
      fill(text, params(findings.find(({ suggestions }) => suggestions.some((one) => one.id === id)))),
    ),
  };
}
