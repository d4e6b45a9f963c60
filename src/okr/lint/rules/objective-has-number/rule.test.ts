import assert from 'node:assert/strict';
import test from 'node:test';
import { flagged } from '../../flagged.ts';

test('objective-has-number speaks of quantities, in digits or words', () => {
  assert.deepEqual(flagged('objective-has-number', 'Tripler la part des PME', 'fr'), ['Tripler']);
  assert.deepEqual(flagged('objective-has-number', 'Reach 4-5x growth', 'en'), ['4-5x']);
});

test('objective-has-number keeps quiet on dates, names and brackets', () => {
  assert.deepEqual(flagged('objective-has-number', 'Préparer 2027 avec les équipes B2B', 'fr'), []);
  assert.deepEqual(flagged('objective-has-number', 'Réussir le T3 24/7 en v2', 'fr'), []);
  assert.deepEqual(flagged('objective-has-number', 'Win Q3 2026 in tier 1 cities', 'en'), []);
  assert.deepEqual(flagged('objective-has-number', 'Se remettre en forme en 3 mois', 'fr'), []);
});
