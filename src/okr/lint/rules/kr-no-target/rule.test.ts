import assert from 'node:assert/strict';
import test from 'node:test';
import { flagged } from '../../flagged.ts';

test('kr-no-target finds the hole', () => {
  assert.deepEqual(flagged('kr-no-target', 'Taux de conversion : à définir', 'fr'), ['à définir']);
  assert.deepEqual(flagged('kr-no-target', 'Improve customer satisfaction', 'en'), ['Improve customer satisfaction']);
});

test('kr-no-target keeps quiet on values in words', () => {
  assert.deepEqual(flagged('kr-no-target', 'Doubler le taux de réponse', 'fr'), []);
  assert.deepEqual(flagged('kr-no-target', 'Improve the grade from C to A', 'en'), []);
  assert.deepEqual(flagged('kr-no-target', 'Raise NPS to 40', 'en'), []);
});

test('kr-no-target is answered by the field', () => {
  assert.deepEqual(flagged('kr-no-target', 'Réduire le churn', 'fr', { target: 3 }), []);
});
