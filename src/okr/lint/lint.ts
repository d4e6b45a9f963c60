import { judgeObjective } from '../judge/objective.ts';
import { judgeKeyResult } from '../judge/verdict.ts';
import { EMPTY_OKR, type KeyResult, type MetricFact, type Okr } from '../model.ts';
import { readLine } from '../parse/line.ts';
import { indexMetrics, recogniseMetrics } from '../parse/metrics.ts';
import type { Finding, Hit, LintOptions, OkrReading, Rule } from './contract.ts';
import { RULES } from './registry.ts';

const NO_FACTS: readonly MetricFact[] = [];
/** More key results than this are left unread: the set rule has spoken long before. */
const MOST_READ = 30;

/** Spaces around a text mean nothing: it is read without them, and `lintOkr` puts its spans back. */
const trimmed = (okr: Okr): Okr => ({
  ...okr,
  objective: okr.objective.trim(),
  keyResults: okr.keyResults.map((keyResult) => ({ ...keyResult, text: keyResult.text.trim() })),
});

/** Reads an OKR once; every rule then looks at this reading. */
export function readOkr(written: Okr, { locale, metrics = NO_FACTS }: LintOptions): OkrReading {
  const okr = trimmed(written);
  const index = indexMetrics(metrics);
  const objective = readLine(okr.objective, locale);
  const keyResults = okr.keyResults.slice(0, MOST_READ).map((keyResult) => {
    const line = readLine(keyResult.text, locale);
    return { keyResult, line, verdict: judgeKeyResult(line, objective), metrics: recogniseMetrics(line, index) };
  });
  return { okr, locale, objective, objectiveVerdict: judgeObjective(objective), keyResults };
}

function finding(rule: Rule, hit: Hit, line: string, text: string): Finding {
  const { messageId, start, end, suggestions = [] } = hit;
  return {
    ruleId: rule.id,
    messageId,
    level: rule.level,
    line: hit.line ?? line,
    start,
    end,
    actual: hit.actual ?? text.slice(start, end),
    suggestions,
  };
}

function run(rule: Rule, reading: OkrReading): Finding[] {
  if (rule.scope === 'objective') {
    return reading.okr.objective === '' ? [] : rule.check(reading).map((hit) => finding(rule, hit, 'objective', reading.okr.objective));
  }
  if (rule.scope === 'set') return rule.check(reading).map((hit) => finding(rule, hit, 'set', ''));
  return reading.keyResults
    .filter(({ keyResult }) => keyResult.text !== '')
    .flatMap((one) => rule.check(one, reading).map((hit) => finding(rule, hit, one.keyResult.id, one.keyResult.text)));
}

/** Everything the rules have to say about an OKR, in the order of the registry. Never throws. */
export function lintOkr(okr: Okr, options: LintOptions): Finding[] {
  const reading = readOkr(okr, options);
  return RULES.flatMap((rule) => run(rule, reading)).map((found) => {
    const text = found.line === 'objective' ? okr.objective : (okr.keyResults.find(({ id }) => id === found.line)?.text ?? '');
    const before = text.search(/\S|$/);
    return { ...found, start: found.start + before, end: found.end + before };
  });
}

/** One line alone: an objective, or a key result under its objective. Rules on the set keep silent. */
export function lintLine(
  text: string,
  as: 'objective' | 'keyResult',
  options: LintOptions & { readonly objective?: string; readonly fields?: Partial<KeyResult> },
): Finding[] {
  const okr: Okr =
    as === 'objective'
      ? { ...EMPTY_OKR, objective: text }
      : { ...EMPTY_OKR, objective: options.objective ?? '', keyResults: [{ ...options.fields, id: as, text }] };
  return lintOkr(okr, options).filter(({ line }) => line === as);
}
