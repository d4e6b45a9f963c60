import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { bandOf, readScore, scoreKeyResult, scoreOkr } from './score.ts';

const score = (baseline: number, target: number, actual: number) => {
  const one = scoreKeyResult({ baseline, target, actual });
  return one.kind === 'scored' ? { raw: Number(one.raw.toFixed(2)), score: Number(one.score.toFixed(2)), band: one.band } : one.reason;
};

test('worked checks of domain-evidence §6', () => {
  assert.deepEqual(score(30, 50, 44), { raw: 0.7, score: 0.7, band: 'high' });
  assert.deepEqual(score(5, 3, 4), { raw: 0.5, score: 0.5, band: 'middle' });
  assert.deepEqual(score(5, 3, 6), { raw: -0.5, score: 0, band: 'low' });
  assert.deepEqual(score(18, 12, 10), { raw: 1.33, score: 1, band: 'high' });
  assert.deepEqual(score(40_000, 46_000, 44_000), { raw: 0.67, score: 0.67, band: 'middle' });
});

test('what cannot be scored says why', () => {
  assert.equal(score(5, 5, 7), 'target-equals-baseline');
  assert.equal(score(5, Number.NaN, 7), 'not-a-number');
  assert.deepEqual(scoreKeyResult({ target: 3, actual: 1 }), { kind: 'unscored', reason: 'no-baseline' });
  assert.deepEqual(scoreKeyResult({ baseline: 3, actual: 1 }), { kind: 'unscored', reason: 'no-target' });
  assert.deepEqual(scoreKeyResult({ baseline: 3, target: 1 }), { kind: 'unscored', reason: 'no-actual' });
});

test('bands leave no gap, and read by kind', () => {
  assert.deepEqual([0, 0.39, 0.4, 0.69, 0.7, 1].map(bandOf), ['low', 'low', 'middle', 'middle', 'high', 'high']);
  assert.deepEqual(
    [0.3, 0.5, 0.8, 1].map((s) => readScore(s, 'aspirational')),
    ['missed', 'progress', 'reached', 'too-easy'],
  );
  assert.deepEqual(
    [0.3, 0.8, 1].map((s) => readScore(s, 'committed')),
    ['missed', 'progress', 'reached'],
  );
});

test('an objective is the mean of its scored key results', () => {
  const okr = {
    kind: 'aspirational' as const,
    keyResults: [
      { id: 'a', text: '', baseline: 0, target: 10, actual: 5 },
      { id: 'b', text: '', baseline: 10, target: 0, actual: 0 },
      { id: 'c', text: '' },
    ],
  };
  assert.equal(scoreOkr(okr).score, 0.75);
  assert.equal(scoreOkr(okr).scored, 2);
  assert.equal(scoreOkr({ ...okr, keyResults: [] }).score, null);
});

test('a score stays within 0..1 and mirrors downwards', () => {
  const n = fc.double({ noNaN: true, min: -1e9, max: 1e9 });
  fc.assert(
    fc.property(n, n, n, (baseline, target, actual) => {
      const one = scoreKeyResult({ baseline, target, actual });
      if (one.kind !== 'scored') return baseline === target;
      const mirror = scoreKeyResult({ baseline: -baseline, target: -target, actual: -actual });
      return one.score >= 0 && one.score <= 1 && mirror.kind === 'scored' && Math.abs(mirror.score - one.score) < 1e-9;
    }),
  );
});
