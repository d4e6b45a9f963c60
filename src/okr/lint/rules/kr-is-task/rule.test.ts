import assert from 'node:assert/strict';
import test from 'node:test';
import { flagged } from '../../flagged.ts';

test('kr-is-task reads nominal and participle tasks', () => {
  assert.deepEqual(flagged('kr-is-task', '6 ateliers animés', 'fr'), ['ateliers animés']);
  assert.deepEqual(flagged('kr-is-task', 'Rediger la charte', 'fr'), ['Rediger la charte']);
  assert.deepEqual(flagged('kr-is-task', 'REFONTE DU SITE LIVREE', 'fr'), ['REFONTE DU SITE LIVREE']);
  assert.deepEqual(flagged('kr-is-task', 'Backend team has interviewed 60 candidates', 'en'), ['team has interviewed']);
  assert.deepEqual(flagged('kr-is-task', 'Hire 3 engineers', 'en'), ['Hire 3 engineers']);
});

test('kr-is-task keeps quiet when a third party commits', () => {
  assert.deepEqual(flagged('kr-is-task', '4 pilotes signés', 'fr'), []);
  assert.deepEqual(flagged('kr-is-task', '30 avis clients obtenus', 'fr'), []);
  assert.deepEqual(flagged('kr-is-task', 'Win 3 new customers', 'en'), []);
  assert.deepEqual(flagged('kr-is-task', '5 talks accepted at conferences', 'en'), []);
});

test('kr-is-task lets hires be results when the objective is talent', () => {
  assert.deepEqual(flagged('kr-is-task', '2 recrutements de juristes conclus', 'fr', { objective: 'Attirer des profils rares' }), []);
});
