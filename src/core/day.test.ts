import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatDay, formatSpan } from './day.ts';

const at = (year: number, month: number, day: number) => new Date(year, month - 1, day, 12).getTime();

test('the first of a month is “1er” in French, and only the first', () => {
  const long = { weekday: 'long', day: 'numeric', month: 'long' } as const;
  assert.equal(formatDay(at(2026, 12, 1), 'fr', long), 'mardi 1er décembre');
  assert.equal(formatDay(at(2026, 12, 21), 'fr', long), 'lundi 21 décembre');
  assert.equal(formatDay(at(2026, 12, 11), 'fr', { day: 'numeric' }), '11');
  assert.equal(formatDay(at(2026, 12, 1), 'en', long), 'Tuesday 1 December');
});
test('a span says month and year once where both ends share them', () => {
  assert.deepEqual(formatSpan(at(2026, 11, 17), at(2026, 11, 21), 'en'), ['17', '21 November 2026']);
  assert.deepEqual(formatSpan(at(2026, 12, 1), at(2026, 12, 5), 'fr'), ['1er', '5 décembre 2026']);
  assert.deepEqual(formatSpan(at(2026, 11, 30), at(2026, 12, 1), 'fr'), ['30 novembre', '1er décembre 2026']);
  assert.deepEqual(formatSpan(at(2026, 12, 30), at(2027, 1, 2), 'en'), ['30 December 2026', '2 January 2027']);
});
