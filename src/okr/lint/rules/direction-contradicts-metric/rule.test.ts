import assert from 'node:assert/strict';
import test from 'node:test';
import { flagged } from '../../flagged.ts';

test('direction-contradicts-metric reads figures and verbs', () => {
  assert.deepEqual(flagged('direction-contradicts-metric', 'Réduire la rétention de 5 %', 'fr'), ['rétention']);
  assert.deepEqual(flagged('direction-contradicts-metric', 'CAC from €300 to €400', 'en'), ['CAC']);
});

test('direction-contradicts-metric keeps quiet on the good way', () => {
  assert.deepEqual(flagged('direction-contradicts-metric', 'CAC de 400 € à 300 €', 'fr'), []);
  assert.deepEqual(flagged('direction-contradicts-metric', 'Increase retention from 40% to 50%', 'en'), []);
});
