import { METRICS } from '../lexicon/metrics.ts';
import { EMPTY_OKR, type KeyResult, type Locale, type Okr } from '../model.ts';
import { lintLine, lintOkr } from './lint.ts';

/** For tests: the words one rule flags in a line. */
export function flagged(
  ruleId: string,
  text: string,
  locale: Locale = 'fr',
  fields: Partial<KeyResult> & { objective?: string } = {},
): string[] {
  const { objective = '', ...rest } = fields;
  return lintLine(text, ruleId.startsWith('objective') ? 'objective' : 'keyResult', { locale, metrics: METRICS, objective, fields: rest })
    .filter((finding) => finding.ruleId === ruleId)
    .map(({ actual }) => actual);
}

/** For tests: what one rule says of a set, as `messageId actual`. */
export function flaggedSet(ruleId: string, keyResults: readonly string[], okr: Partial<Okr> = {}, locale: Locale = 'fr'): string[] {
  return lintOkr({ ...EMPTY_OKR, ...okr, keyResults: keyResults.map((text, i) => ({ id: `kr${i}`, text })) }, { locale, metrics: METRICS })
    .filter((finding) => finding.ruleId === ruleId)
    .map(({ messageId, actual }) => `${messageId} ${actual}`.trim());
}
