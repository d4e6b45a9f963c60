import assert from 'node:assert/strict';
import test from 'node:test';
import { flagged } from '../../flagged.ts';

test('objective-is-task names the deliverable', () => {
  assert.deepEqual(flagged('objective-is-task', 'Développer l’application mobile', 'fr'), ['Développer l’application']);
  assert.deepEqual(flagged('objective-is-task', 'Poser les bases du service client', 'fr'), ['Poser les bases']);
  assert.deepEqual(flagged('objective-is-task', 'Hire a sales team', 'en'), ['Hire a sales team']);
});

test('objective-is-task keeps quiet when something changes for someone', () => {
  assert.deepEqual(flagged('objective-is-task', 'Faire adopter la messagerie par les agences', 'fr'), []);
  assert.deepEqual(flagged('objective-is-task', 'Construire une relation de confiance avec les écoles', 'fr'), []);
  assert.deepEqual(flagged('objective-is-task', 'Become the place where nurses learn', 'en'), []);
});
