import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFigures } from '../okr-ui/read.ts';
import { scoreKeyResult } from '../okr/score.ts';
import { compose } from './compose.ts';
import { checkIns, middle, quarters, sayDay } from './cycle.ts';
import { SLIDER, valueAt } from './simulate.ts';

test('the two ends of a line are read, also downwards and for what starts at zero', () => {
  assert.deepEqual(readFigures('Faire passer l’activation de 22 % à 35 %', '', 'fr'), { unit: 'percent', baseline: 22, target: 35 });
  assert.deepEqual(readFigures('Bring churn down from 5% to 3%', '', 'en'), { unit: 'percent', baseline: 5, target: 3 });
  assert.deepEqual(readFigures('25 new paying customers', '', 'en'), { target: 25, baseline: 0 });
  assert.deepEqual(readFigures('NPS above 50', '', 'en'), { target: 50 });
  assert.deepEqual(
    readFigures('NPS de 30 à 45 et churn de 4 % à 3 %', '', 'fr'),
    { baseline: 30, target: 45 },
    'a second measure lends no unit to the first',
  );
  assert.deepEqual(readFigures('Publish 12 articles', '', 'en'), {});
});

test('the slider’s ends stand for values, and the target scores 1', () => {
  for (const ends of [
    { baseline: 22, target: 35 },
    { baseline: 5, target: 3 },
    { baseline: 0.4, target: 0.55 },
  ]) {
    const reached = valueAt(ends, 100);
    assert.equal(reached, ends.target);
    const half = scoreKeyResult({ ...ends, actual: valueAt(ends, 50) ?? undefined });
    assert.ok(half.kind === 'scored' && Math.abs(half.score - 0.5) < 0.05);
    assert.ok((valueAt(ends, SLIDER.min) ?? 0) < ends.baseline === ends.target > ends.baseline);
  }
  assert.equal(valueAt({ baseline: 4, target: 4 }, 50), null);
});

test('a metric and its two ends make a line that the reader reads back', () => {
  const fr = compose({ name: 'Taux d’activation', unit: 'percent' }, { baseline: 22, target: 35 }, 'fr');
  const en = compose({ name: 'Customer churn rate', unit: 'percent' }, { baseline: 5, target: 3 }, 'en');
  assert.equal(en, 'Reduce customer churn rate from 5% to 3%');
  assert.deepEqual([readFigures(fr ?? '', '', 'fr').target, readFigures(en ?? '', '', 'en').baseline], [35, 5]);
  assert.equal(
    compose({ name: 'NPS', unit: 'points' }, { baseline: 30, target: 45 }, 'en'),
    'Raise NPS from 30\u00a0points to 45\u00a0points',
  );
});

test('quarters and check-ins fall on real days', () => {
  assert.deepEqual(quarters('2026-11-21', 'fr', 2), [
    { label: 'T4 2026', start: '2026-10-01', end: '2026-12-31' },
    { label: 'T1 2027', start: '2027-01-01', end: '2027-03-31' },
  ]);
  const days = checkIns({ label: '', start: '2027-01-01', end: '2027-03-31' }, 28);
  assert.deepEqual(days, ['2027-01-29', '2027-02-26', '2027-03-26', '2027-03-31']);
  assert.equal(middle({ label: '', start: '2027-01-01', end: '2027-01-31' }), '2027-01-16');
  assert.deepEqual([sayDay('2027-01-01', 'fr', true), sayDay('2027-03-31', 'en')], ['1er janvier 2027', '31 March']);
  assert.deepEqual(checkIns({ label: '', start: '2027-02-01', end: '2027-01-01' }, 7), []);
});
