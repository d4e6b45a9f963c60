import assert from 'node:assert/strict';
import test from 'node:test';
import { flagged } from '../../flagged.ts';

test('kr-vanity knows the flattering counters', () => {
  assert.deepEqual(flagged('kr-vanity', '3 000 followers', 'fr'), ['followers']);
  assert.deepEqual(flagged('kr-vanity', '1 million impressions', 'en'), ['impressions']);
});

test('kr-vanity keeps quiet on rates and qualified counts', () => {
  assert.deepEqual(flagged('kr-vanity', 'Taux de conversion des visiteurs de 2 % à 4 %', 'fr'), []);
  assert.deepEqual(flagged('kr-vanity', '300 abonnés à la newsletter', 'fr'), []);
  assert.deepEqual(flagged('kr-vanity', 'Weekly active users from 200 to 500', 'en'), []);
});

test('kr-vanity depends on the objective', () => {
  assert.deepEqual(
    flagged('kr-vanity', 'Trafic organique de 5 000 à 9 000', 'fr', { objective: 'Faire du blog un canal d’acquisition' }),
    [],
  );
});
