import assert from 'node:assert/strict';
import { test } from 'node:test';
import { englishTypography } from './typography.ts';

test('English apostrophes: inside words, after plurals and figures, and no quotation mark of code', () => {
  assert.equal(englishTypography("the reps' mouths, it's Q2's rate"), 'the reps’ mouths, it’s Q2’s rate');
  assert.equal(englishTypography("bins: ['reps', 'leads'] # 'x' and 'ys'"), "bins: ['reps', 'leads'] # 'x' and 'ys'");
});
