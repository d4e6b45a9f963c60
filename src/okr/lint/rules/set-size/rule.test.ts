import assert from 'node:assert/strict';
import test from 'node:test';
import { flaggedSet } from '../../flagged.ts';

test('set-size accepts two to five', () => {
  const lines = ['NPS de 20 à 30', 'CAC de 9 à 6', 'Churn de 5 % à 3 %', 'CSAT de 70 % à 80 %', '8 contrats signés', '3 pilotes'];
  assert.deepEqual(flaggedSet('set-size', []), ['few 0']);
  assert.deepEqual(flaggedSet('set-size', lines.slice(0, 2)), []);
  assert.deepEqual(flaggedSet('set-size', lines.slice(0, 5)), []);
  assert.deepEqual(flaggedSet('set-size', lines), ['many 6']);
  assert.deepEqual(flaggedSet('set-size', ['NPS de 20 à 30', '  ']), ['few 1']);
});
