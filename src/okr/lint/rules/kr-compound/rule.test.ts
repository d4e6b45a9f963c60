import assert from 'node:assert/strict';
import test from 'node:test';
import { flagged } from '../../flagged.ts';

test('kr-compound sees two results', () => {
  assert.deepEqual(flagged('kr-compound', 'Signer 5 contrats et recruter 2 commerciaux', 'fr'), ['et']);
  assert.deepEqual(flagged('kr-compound', '12 essais demandés, 4 contrats signés', 'fr'), [',']);
  assert.deepEqual(flagged('kr-compound', 'Design and build the portal', 'en'), ['and']);
});

test('kr-compound keeps quiet on one measure over two segments', () => {
  assert.deepEqual(flagged('kr-compound', 'Churn des offres Solo et Équipe de 5 % à 3 %', 'fr'), []);
  assert.deepEqual(flagged('kr-compound', 'CSAT across Solo and Team plans from 70% to 80%', 'en'), []);
});
