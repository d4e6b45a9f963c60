import assert from 'node:assert/strict';
import test from 'node:test';
import { flagged } from '../../flagged.ts';

test('target-equals-baseline reads text and fields', () => {
  assert.deepEqual(flagged('target-equals-baseline', 'Churn de 3 % à 3 %', 'fr'), ['3 % à 3 %']);
});

test('target-equals-baseline keeps quiet when something moves', () => {
  assert.deepEqual(flagged('target-equals-baseline', 'Churn de 3 % à 2 %', 'fr'), []);
});

test('target-equals-baseline refuses equal fields', () => {
  assert.deepEqual(flagged('target-equals-baseline', 'Churn', 'fr', { baseline: 3, target: 3 }), ['3']);
});
