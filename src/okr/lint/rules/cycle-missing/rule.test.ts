import assert from 'node:assert/strict';
import test from 'node:test';
import { flaggedSet } from '../../flagged.ts';

test('cycle-missing wants a label or a date', () => {
  assert.deepEqual(flaggedSet('cycle-missing', []), ['missing']);
  assert.deepEqual(flaggedSet('cycle-missing', [], { cycle: { label: 'T3' } }), []);
  assert.deepEqual(flaggedSet('cycle-missing', [], { cycle: { label: '', start: '2026-07-01' } }), []);
});
