import assert from 'node:assert/strict';
import test from 'node:test';
import { flagged } from '../../flagged.ts';

test('objective-is-kpi keeps or labels', () => {
  assert.deepEqual(flagged('objective-is-kpi', 'Garder nos clients fidèles', 'fr'), ['Garder']);
  assert.deepEqual(flagged('objective-is-kpi', 'Keep our customers safe', 'en'), ['Keep']);
});

test('objective-is-kpi keeps quiet on an indicator with a verb of change', () => {
  assert.deepEqual(flagged('objective-is-kpi', 'Réduire le churn des petites équipes', 'fr'), []);
  assert.deepEqual(flagged('objective-is-kpi', 'Grow ARR in the Nordics', 'en'), []);
});
