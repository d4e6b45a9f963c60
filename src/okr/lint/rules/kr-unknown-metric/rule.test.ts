import assert from 'node:assert/strict';
import test from 'node:test';
import { flagged } from '../../flagged.ts';

test('kr-unknown-metric asks for a definition', () => {
  assert.deepEqual(flagged('kr-unknown-metric', 'Indice de joie de 3 à 5', 'fr'), ['3']);
});

test('kr-unknown-metric keeps quiet on known metrics and on tasks', () => {
  assert.deepEqual(flagged('kr-unknown-metric', 'Faire passer le CAC de 400 € à 300 €', 'fr'), []);
  assert.deepEqual(flagged('kr-unknown-metric', 'Publier 3 articles', 'fr'), []);
});
