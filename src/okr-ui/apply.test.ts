import assert from 'node:assert/strict';
import { test } from 'node:test';
import { METRICS } from '../okr/lexicon/metrics.ts';
import { lintOkr } from '../okr/lint/lint.ts';
import { EMPTY_OKR, type Locale, type Okr } from '../okr/model.ts';
import { applySuggestion } from './apply.ts';
import { textOf } from './edit.ts';

const okr = (objective: string, ...keyResults: string[]): Okr => ({
  ...EMPTY_OKR,
  objective,
  cycle: { label: 'T3' },
  keyResults: keyResults.map((text, i) => ({ id: `kr${i + 1}`, text })),
});

/** Lints, then does the first suggestion of a rule that the machine can do. */
function mend(before: Okr, ruleId: string, suggestion: string, locale: Locale, baseline?: string) {
  const finding = lintOkr(before, { locale, metrics: METRICS }).find((one) => one.ruleId === ruleId);
  assert.ok(finding, `${ruleId} is not found`);
  const offered = finding.suggestions.find(({ id }) => id === suggestion);
  assert.ok(offered, `${suggestion} is not offered`);
  return applySuggestion(before, finding, offered, locale, baseline);
}

test('a target gets its start, and the caret waits on the figure to fill in', () => {
  const done = mend(okr('O', 'Faire passer l’activation à 35 %'), 'kr-no-baseline', 'from-to', 'fr');
  assert.ok(done);
  const text = textOf(done.okr, 'kr1');
  assert.equal(text, 'Faire passer l’activation de X % à 35 %');
  assert.equal(text.slice(done.start, done.end), 'X');
  assert.equal(
    textOf(mend(okr('O', 'Raise NPS to 45'), 'kr-no-baseline', 'from-to', 'en', '30')?.okr ?? okr(''), 'kr1'),
    'Raise NPS from 30 to 45',
  );
  assert.equal(textOf(mend(okr('O', 'NPS ≥ 60'), 'kr-no-baseline', 'from-to', 'fr', '42')?.okr ?? okr(''), 'kr1'), 'NPS de 42 à 60');
});

test('what is a question stays a question', () => {
  assert.equal(mend(okr('O', 'Augmenter le trafic qualifié de +15 %'), 'kr-no-baseline', 'from-to', 'fr'), null);
});

test('two results become two lines', () => {
  const done = mend(okr('O', 'NPS de 30 à 45 et churn de 4 % à 3 %'), 'kr-compound', 'split', 'fr');
  assert.deepEqual(
    done?.okr.keyResults.map(({ text }) => text),
    ['NPS de 30 à 45', 'Churn de 4 % à 3 %'],
  );
  assert.equal(
    lintOkr(done.okr, { locale: 'fr' }).some(({ ruleId }) => ruleId === 'kr-compound'),
    false,
  );
});

test('a KPI and a task leave the key results without being lost', () => {
  const kept = mend(okr('O', 'Maintain 99.9% uptime', 'Raise NPS from 30 to 45'), 'kr-business-as-usual', 'move-to-kpi', 'en');
  assert.deepEqual(
    kept?.okr.kpis.map(({ text }) => text),
    ['Maintain 99.9% uptime'],
  );
  assert.equal(kept.okr.keyResults.length, 1);
  const task = mend(okr('Launch the new pricing page'), 'objective-is-task', 'make-initiative', 'en');
  assert.deepEqual([task?.okr.objective, task?.okr.initiatives.map(({ text }) => text)], ['', ['Launch the new pricing page']]);
});

test('percent becomes points', () => {
  const done = mend(okr('O', 'Augmenter le taux de rétention de 5 %'), 'kr-percent-or-points', 'points', 'fr');
  assert.equal(textOf(done?.okr ?? okr(''), 'kr1'), 'Augmenter le taux de rétention de 5\u00a0points');
});

test('two swapped figures are swapped back', () => {
  const done = mend(okr('O', 'Move churn from 3% to 5%'), 'direction-contradicts-metric', 'swap', 'en');
  assert.equal(textOf(done?.okr ?? okr(''), 'kr1'), 'Move churn from 5% to 3%');
});
