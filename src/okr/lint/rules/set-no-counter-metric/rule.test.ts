import assert from 'node:assert/strict';
import test from 'node:test';
import { flaggedSet } from '../../flagged.ts';

test('set-no-counter-metric is answered by a KPI', () => {
  const lines = ['40 contrats signés', 'NPS de 20 à 30'];
  assert.deepEqual(flaggedSet('set-no-counter-metric', lines), ['none 0']);
  assert.deepEqual(flaggedSet('set-no-counter-metric', lines, { kpis: [{ id: 'k', text: 'CSAT' }] }), []);
  assert.deepEqual(flaggedSet('set-no-counter-metric', ['Publier un guide', 'NPS de 20 à 30']), []);
});
