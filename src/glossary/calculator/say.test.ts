import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFormula } from '../../core/formula.ts';
import { fr } from './fr.ts';
import { sayOutcome, sayReading } from './say.ts';
import { outcomeOf, readEntries, type Sheet } from './state.ts';

const sheet: Sheet = {
  name: 'Taux de gain',
  unit: 'percent',
  decimals: 1,
  direction: 'up',
  reading: '{won} {won|affaire gagnée|affaires gagnées} : {result}.',
  bounds: { min: 0, max: 100 },
  tree: parseFormula('won / (won + lost) * 100'),
  variables: ['won', 'lost'].map((id) => ({ id, name: `Affaires ${id}`, unit: 'count', example: 1, min: 0 })),
};
const say = (won: string, lost: string) => {
  const entries = readEntries(sheet, { won, lost }, 'fr');
  const outcome = outcomeOf(sheet, entries);
  return [sayOutcome(outcome, sheet, fr, 'fr'), sayReading(outcome, entries, sheet, 'fr')].map((text) => text.replace(/\s/g, ' '));
};

test('the sentence agrees with its numbers', () => {
  assert.deepEqual(say('1', '3'), ['25 %', '1 affaire gagnée : 25 %.']);
  assert.deepEqual(say('2', '6'), ['25 %', '2 affaires gagnées : 25 %.']);
});

test('what is small is not shown as nothing, nor what is nearly all as all', () => {
  assert.equal(say('1', '9999')[0], '0,01 %');
  assert.equal(say('9999', '1')[0], '99,99 %');
  assert.equal(say('0', '1')[0], '0 %');
  assert.equal(say('1', '0')[0], '100 %');
});

test('what is zero is named as in a sentence', () => {
  assert.match(say('0', '0')[0] ?? '', /zéro \(affaires won et affaires lost\)/);
});
