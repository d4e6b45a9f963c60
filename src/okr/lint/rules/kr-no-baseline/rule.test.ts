import assert from 'node:assert/strict';
import test from 'node:test';
import { flagged } from '../../flagged.ts';

test('kr-no-baseline asks for the start', () => {
  assert.deepEqual(flagged('kr-no-baseline', 'CAC < 300 €', 'fr'), ['300 €']);
  assert.deepEqual(flagged('kr-no-baseline', '120 leads par mois', 'fr'), ['120']);
  assert.deepEqual(flagged('kr-no-baseline', 'Win rate +5%', 'en'), ['5%']);
});

test('kr-no-baseline keeps quiet when the start is written or zero', () => {
  assert.deepEqual(flagged('kr-no-baseline', 'NPS 20 → 35', 'fr'), []);
  assert.deepEqual(flagged('kr-no-baseline', '80 clients (+20 vs T1)', 'fr'), []);
  assert.deepEqual(flagged('kr-no-baseline', '12 nouveaux contrats', 'fr'), []);
  assert.deepEqual(flagged('kr-no-baseline', 'CAC from €400 to €300', 'en'), []);
});

test('kr-no-baseline is answered by the field', () => {
  assert.deepEqual(flagged('kr-no-baseline', 'CAC < 300 €', 'fr', { baseline: 400 }), []);
});
