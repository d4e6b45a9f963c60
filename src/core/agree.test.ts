import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fillReading } from './agree.ts';

test('words agree with the number beside them, by the rule of the language', () => {
  const say = (locale: 'fr' | 'en', trials: number) =>
    fillReading('{trials} {trials|essai|essais}', { trials }, { trials: String(trials) }, locale);
  assert.deepEqual(
    [0, 1, 1.5, 2].map((n) => say('fr', n)),
    ['0 essai', '1 essai', '1.5 essai', '2 essais'],
  );
  assert.deepEqual(
    [0, 1, 1.5, 2].map((n) => say('en', n)),
    ['0 essais', '1 essai', '1.5 essais', '2 essais'],
  );
});

test('a place nobody knows stays as written', () => {
  assert.equal(fillReading('{result} {x}', {}, { result: '3' }, 'en'), '3 {x}');
});
