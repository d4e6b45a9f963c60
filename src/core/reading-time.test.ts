import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readingMinutes } from './reading-time.ts';

test('two hundred words a minute, markup and addresses aside, at least one minute', () => {
  assert.equal(readingMinutes('word '.repeat(600)), 3);
  assert.equal(readingMinutes('word '.repeat(300), 'word '.repeat(100)), 2);
  assert.equal(readingMinutes('[word](term:some-very-long-name) <Calc e="1 + 2" /> – '.repeat(200)), 1);
  assert.equal(readingMinutes(''), 1);
});
