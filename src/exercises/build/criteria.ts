import { METRICS } from '../../okr/lexicon/metrics.ts';
import { lintOkr, readOkr } from '../../okr/lint/lint.ts';
import type { Locale, MetricFact, Okr } from '../../okr/model.ts';
import { CRITERIA, type Criterion } from './demands.ts';

/** A figure of the brief: a metric of the glossary and where it stands. */
export type Datum = Readonly<{ metric: string; baseline: number }>;

const serious = ({ level }: { level: string }) => level !== 'discuss';

/** Checks an OKR against its brief: what the linter finds, and whether it starts from the brief's own figures. */
export function judgeBrief(okr: Okr, data: readonly Datum[], locale: Locale, metrics: readonly MetricFact[] = METRICS): Criterion[] {
  const written: Okr = { ...okr, keyResults: okr.keyResults.filter(({ text }) => text.trim() !== '') };
  const options = { locale, metrics };
  const findings = lintOkr(written, options);
  const { keyResults } = readOkr(written, options);
  const on = (line: string) => findings.filter((one) => one.line === line && serious(one));
  const uses = keyResults.filter(({ keyResult, line, metrics: hits }) => {
    const baseline = keyResult.baseline ?? line.start?.baseline;
    return data.some(
      ({ metric, baseline: known }) => baseline === known && (keyResult.metric === metric || hits.some(({ fact }) => fact.id === metric)),
    );
  });
  const right: Readonly<Record<Criterion['id'], boolean>> = {
    objective: written.objective.trim() !== '' && on('objective').length === 0,
    count: on('set').length === 0,
    sound: keyResults.length > 0 && keyResults.every(({ keyResult }) => on(keyResult.id).length === 0),
    baselines: uses.length >= 2,
    leading: keyResults.some(({ metrics: hits }) => hits[0]?.fact.timing === 'leading'),
    guard: written.kpis.some(({ text }) => text.trim() !== ''),
    cycle: on('cycle').length === 0,
  };
  return CRITERIA.map((id) => ({ id, right: right[id] }));
}
