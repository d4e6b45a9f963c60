import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { choose, leftOut, MOST, pickOf, searchOfPick } from './pick-state.ts';

const KNOWN = ['cac', 'cpa', 'cpl', 'ltv', 'nps'];

test('an address gives known metrics, once each, four at most', () => {
  assert.deepEqual(pickOf('?m=cac,evil,cpa,cac', KNOWN), ['cac', 'cpa']);
  assert.equal(pickOf(`?m=${KNOWN.join(',')}`, KNOWN).length, MOST);
  assert.deepEqual(pickOf('', KNOWN), []);
  fc.assert(fc.property(fc.string(), (text) => void pickOf(`?m=${text}`, KNOWN)));
});

test('an address is read whatever its case and spaces, and what it asks in vain is told', () => {
  assert.deepEqual(pickOf('?m=CAC,%20cpa', KNOWN), ['cac', 'cpa']);
  assert.deepEqual(leftOut('?m=cac,evil,cpa,cpl,ltv,nps', KNOWN), ['evil', 'nps']);
  assert.deepEqual(leftOut('?m=cac,cac', KNOWN), []);
});

test('choosing fills a slot, empties it, and moves what stood elsewhere', () => {
  assert.deepEqual(choose([], 0, 'cac'), ['cac']);
  assert.deepEqual(choose(['cac', 'cpa'], 1, 'ltv'), ['cac', 'ltv']);
  assert.deepEqual(choose(['cac', 'cpa', 'ltv'], 1, ''), ['cac', 'ltv']);
  assert.deepEqual(choose(['cac', 'cpa'], 0, 'cpa'), ['cpa']);
});

test('an address and its choice say the same', () => {
  fc.assert(fc.property(fc.shuffledSubarray(KNOWN, { maxLength: MOST }), (ids) => assert.deepEqual(pickOf(searchOfPick(ids), KNOWN), ids)));
});
