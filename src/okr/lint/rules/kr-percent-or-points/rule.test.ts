import assert from 'node:assert/strict';
import test from 'node:test';
import { flagged } from '../../flagged.ts';

test('kr-percent-or-points asks when a rate moves by a percentage', () => {
  assert.deepEqual(flagged('kr-percent-or-points', 'Réduire le taux de rebond de 10 %', 'fr'), ['10 %']);
  assert.deepEqual(flagged('kr-percent-or-points', 'Improve win rate by 4%', 'en'), ['4%']);
});

test('kr-percent-or-points keeps quiet on points, on both ends and on amounts', () => {
  assert.deepEqual(flagged('kr-percent-or-points', 'Réduire le taux de rebond de 4 points', 'fr'), []);
  assert.deepEqual(flagged('kr-percent-or-points', 'Taux de rebond de 50 % à 40 %', 'fr'), []);
  assert.deepEqual(flagged('kr-percent-or-points', 'Augmenter le chiffre d’affaires de 10 %', 'fr'), []);
});
