import assert from 'node:assert/strict';
import test from 'node:test';
import { flagged } from '../../flagged.ts';

test('kr-not-measurable has no test', () => {
  assert.deepEqual(flagged('kr-not-measurable', 'Une vision plus claire pour tous', 'fr'), ['claire']);
  assert.deepEqual(flagged('kr-not-measurable', 'Better communication between teams', 'en'), ['Better']);
});

test('kr-not-measurable keeps quiet on what can be counted', () => {
  assert.deepEqual(flagged('kr-not-measurable', '70 % des commerciaux jugent le message clair, contre 40 %', 'fr'), []);
  assert.deepEqual(flagged('kr-not-measurable', 'NPS from 20 to 30', 'en'), []);
});
