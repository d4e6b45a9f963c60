import assert from 'node:assert/strict';
import { test } from 'node:test';
import { beginningKey, nameKey } from './name-key.ts';

test('accents, case, spaces and marks do not count', () => {
  assert.equal(nameKey('Rétention à J+30'), 'ꙮretentionaj30ꙮ');
  assert.equal(nameKey('LTV:CAC ratio'), nameKey('ltv cac  RATIO'));
  assert.equal(nameKey('d’engagement'), nameKey("D'ENGAGEMENT"));
});

test('a beginning of a name is the beginning of its key', () => {
  assert.ok(nameKey('Coût d’acquisition client').startsWith(beginningKey('cout d’acq')));
});

test('nothing to look for gives nothing', () => {
  for (const typed of ['', '  ', '+', '« »']) assert.equal(nameKey(typed) + beginningKey(typed), '');
});
