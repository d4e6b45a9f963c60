import assert from 'node:assert/strict';
import { test } from 'node:test';
import { englishTypography, frenchTypography } from './typography.ts';

test('English apostrophes: inside words, after plurals and figures, and no quotation mark of code', () => {
  assert.equal(englishTypography("the reps' mouths, it's Q2's rate"), 'the reps’ mouths, it’s Q2’s rate');
  assert.equal(englishTypography("bins: ['reps', 'leads'] # 'x' and 'ys'"), "bins: ['reps', 'leads'] # 'x' and 'ys'");
});

test('English quotation marks open and close, around links and figures too', () => {
  assert.equal(
    englishTypography('Write "+10", not "10%". ("Why?") A "[link" and *"this"*'),
    'Write “+10”, not “10%”. (“Why?”) A “[link” and *“this”*',
  );
  assert.equal(englishTypography('" and on'), '” and on');
});

test('French apostrophes: before a link and emphasis too', () => {
  assert.equal(frenchTypography("l'[ARR] et d'*effort*"), 'l’[ARR] et d’*effort*');
});
