import assert from 'node:assert/strict';
import test from 'node:test';
import { flagged } from '../../flagged.ts';

test('kr-business-as-usual knows thresholds without a word of keeping', () => {
  assert.deepEqual(flagged('kr-business-as-usual', 'Disponibilité ≥ 99,9 %', 'fr'), ['Disponibilité ≥ 99,9 %']);
  assert.deepEqual(flagged('kr-business-as-usual', 'Keep churn below 2%', 'en'), ['Keep']);
});

test('kr-business-as-usual keeps quiet on a repair', () => {
  assert.deepEqual(flagged('kr-business-as-usual', 'Disponibilité de 97 % à 99,9 %', 'fr'), []);
  assert.deepEqual(flagged('kr-business-as-usual', 'Bring incidents from 9 to 2', 'en'), []);
});
