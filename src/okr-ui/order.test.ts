import assert from 'node:assert/strict';
import { test } from 'node:test';
import { METRICS } from '../okr/lexicon/metrics.ts';
import { lintOkr } from '../okr/lint/lint.ts';
import { EMPTY_OKR, type Okr } from '../okr/model.ts';
import { withSafeIds } from './edit.ts';
import { standing } from './order.ts';

const bad: Okr = {
  ...EMPTY_OKR,
  objective: 'Launch the new pricing page',
  keyResults: [
    { id: 'kr1', text: 'Publish 12 long-form articles and get 20 demo requests' },
    { id: 'kr2', text: 'Raise NPS from 30 to 45' },
    { id: 'kr3', text: 'Conversion rate of 8%' },
  ],
};

test('the best line is praised, and the next thing to mend is on the line nearest to clean', () => {
  const state = standing(bad, lintOkr(bad, { locale: 'en', metrics: METRICS }));
  assert.equal(state.best?.line, 'kr2');
  assert.equal(state.best.findings.length, 0);
  assert.ok(state.next && ['kr3', 'objective', 'cycle'].includes(state.next.line), state.next?.line);
  assert.equal(state.sound, false);
});

test('an empty OKR is neither praised nor scolded', () => {
  const state = standing(EMPTY_OKR, lintOkr(EMPTY_OKR, { locale: 'en', metrics: METRICS }));
  assert.deepEqual([state.best, state.next, state.sound], [null, null, false]);
});

test('ids from outside cannot pass for a line of ours', () => {
  const safe = withSafeIds({
    ...EMPTY_OKR,
    keyResults: [
      { id: 'objective', text: 'a' },
      { id: 'kr1', text: 'b' },
    ],
    kpis: [{ id: 'kr1', text: 'c' }],
  });
  assert.deepEqual(
    safe.keyResults.map(({ id }) => id),
    ['kr2', 'kr1'],
  );
  assert.deepEqual(
    safe.kpis.map(({ id }) => id),
    ['kpi1'],
  );
});
