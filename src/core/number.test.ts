import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { LOCALES } from './locale.ts';
import { formatNumber, formatValue, readNumber } from './number.ts';

const value = (text: string, locale: 'fr' | 'en') => {
  const reading = readNumber(text, locale);
  return reading.kind === 'number' ? reading.value : reading.kind;
};

test('numbers are read as people write them', () => {
  assert.equal(value('1 234,5', 'fr'), 1234.5);
  assert.equal(value('1,234.5', 'fr'), 1234.5);
  assert.equal(value('1 234,5', 'en'), 1234.5);
  assert.equal(value('1.234,5', 'en'), 1234.5);
  assert.equal(value('12\u202f%', 'fr'), 12);
  assert.equal(value('€20', 'en'), 20);
  assert.equal(value('15k', 'en'), 15000);
  assert.equal(value('\u22125', 'fr'), -5);
  assert.equal(value('1,5', 'en'), 1.5);
});

test('what could mean two things is called ambiguous', () => {
  assert.equal(value('1,234', 'fr'), 1.234);
  assert.equal(value('1,234', 'en'), 1234);
  assert.equal(value('1.234', 'fr'), 'ambiguous');
  assert.equal(value('1.234', 'en'), 1.234);
});

test('what is no number is said so', () => {
  for (const bad of ['abc', '9'.repeat(400), '1,2,3', '12..5', '--3', '1.2.3,4']) assert.equal(value(bad, 'fr'), 'unreadable', bad);
  assert.equal(value('  ', 'fr'), 'empty');
});

test('what we print we can read back, in either language', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...LOCALES),
      fc.integer({ min: -1e9, max: 1e9 }),
      fc.integer({ min: 0, max: 99 }),
      (locale, whole, cents) => {
        const number = Math.sign(whole || 1) * (Math.abs(whole) + cents / 100);
        const back = readNumber(formatNumber(number, locale, 2), locale);
        assert.equal(back.kind === 'number' ? back.value.toFixed(2) : back.kind, number.toFixed(2));
      },
    ),
  );
});

test('units follow the language', () => {
  assert.equal(formatValue(24, 'percent', 'fr'), '24\u202f%');
  assert.equal(formatValue(24, 'percent', 'en'), '24%');
  assert.equal(formatValue(1234.5, 'currency', 'en'), '€1,234.5');
  assert.equal(formatValue(1.5, 'days', 'fr'), '1,5\u00a0jour');
  assert.equal(formatValue(1, 'days', 'en'), '1\u00a0day');
  assert.equal(formatValue(-5, 'currency', 'en'), '\u2212€5');
});
