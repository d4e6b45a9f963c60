import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayInWords, daysBetween, span } from './when.ts';

const at = (day: number, hour: number) => new Date(2026, 2, day, hour).getTime();

test('days are counted by date, not by 24 hours, also over the change of clocks', () => {
  assert.equal(daysBetween(at(10, 23), at(11, 1)), 1);
  assert.equal(daysBetween(at(10, 1), at(10, 23)), 0);
  assert.equal(daysBetween(at(28, 12), at(30, 12)), 2);
});
test('a near day has a word, a far one its date', () => {
  assert.deepEqual(
    [dayInWords(at(11, 9), at(10, 9), 'fr-FR'), dayInWords(at(15, 9), at(10, 9), 'en-GB'), dayInWords(at(31, 9), at(10, 9), 'fr-FR')],
    ['demain', 'in 5 days', 'le 31 mars'],
  );
});
test('lines of the agenda: what is overdue is for today', () => {
  assert.deepEqual(
    [1, 10, 11, 13, 25].map((day) => span(at(day, 9), at(10, 9))),
    ['today', 'today', 'tomorrow', 'week', 'month'],
  );
  assert.equal(span(at(80, 9), at(10, 9)), 'later');
});
