import assert from 'node:assert/strict';
import { test } from 'node:test';
import { holds } from './holds.ts';

const TEXT = 'Taux de rétention à J+30 (30-day retention)';

test('accents, case and endings do not matter', () => {
  for (const query of ['RETENTION', 'rétentions', 'j', 'j+30', '30', 'taux d’activation']) assert.ok(holds(TEXT, query), query);
});

test('a word that begins otherwise is not held, nor is a query without a word', () => {
  for (const query of ['xyzzy', 'jyzzy', 'retraite', '…', '']) assert.ok(!holds(TEXT, query), query);
});
