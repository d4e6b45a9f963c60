import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { nearest } from './near.ts';

const NAMES = ['Taux d’activation', 'Taux de rebond', 'Taux d’attrition clients (churn)', 'CAC', 'Rétention à J+30', 'valeur vie'];

test('a slip of the finger leads to the name, or to the word, that was meant', () => {
  assert.equal(nearest("taux d'ativation", NAMES), 'Taux d’activation');
  assert.equal(nearest('taux de rebnod', NAMES), 'Taux de rebond');
  assert.equal(nearest('atrition', NAMES), 'attrition');
  assert.equal(nearest('valuer vie', NAMES), 'valeur vie');
});

test('what is right, short or far off is left as it is', () => {
  for (const typed of ['Taux de rebond', 'TAUX D’ACTIVATION', 'retention', 'cca', 'prix', 'montgolfière'])
    assert.equal(nearest(typed, NAMES), '', typed);
});

test('never throws, and never offers what was typed', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), fc.constantFrom(...NAMES), (noise, name) => {
      nearest(noise, NAMES);
      assert.equal(nearest(name, NAMES), '');
    }),
  );
});
