import assert from 'node:assert/strict';
import test from 'node:test';
import { flaggedSet } from '../../flagged.ts';

test('set-all-lagging wants every metric recognised, and all of them late', () => {
  assert.deepEqual(flaggedSet('set-all-lagging', ['Churn de 5 % à 3 %', 'NRR de 95 % à 105 %']), ['all-lagging 2']);
  assert.deepEqual(flaggedSet('set-all-lagging', ['Churn de 5 % à 3 %', 'Taux d’activation de 20 % à 30 %']), []);
  assert.deepEqual(flaggedSet('set-all-lagging', ['Churn de 5 % à 3 %', 'Indice de joie de 3 à 5']), []);
});
