import assert from 'node:assert/strict';
import test from 'node:test';
import { flagged } from '../../flagged.ts';

test('objective-vague fits any team', () => {
  assert.deepEqual(flagged('objective-vague', 'Améliorer la performance', 'fr'), ['Améliorer la performance']);
  assert.deepEqual(flagged('objective-vague', 'Improve efficiency', 'en'), ['Improve efficiency']);
});

test('objective-vague keeps quiet when it names who or what', () => {
  assert.deepEqual(flagged('objective-vague', 'Améliorer l’accueil des stagiaires', 'fr'), []);
  assert.deepEqual(flagged('objective-vague', 'Improve life for night-shift nurses', 'en'), []);
});
