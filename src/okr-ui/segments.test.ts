import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { segments, shiftSpans } from './segments.ts';

test('a text is cut where findings begin and end', () => {
  assert.deepEqual(segments('Publier 10 articles', [{ start: 0, end: 7, level: 'blocking' }]), [
    { text: 'Publier', level: 'blocking' },
    { text: ' 10 articles', level: null },
  ]);
  assert.deepEqual(segments('', [{ start: 0, end: 3, level: 'fix' }]), []);
});

test('where two findings overlap, the first listed shows', () => {
  const cut = segments('abcdef', [
    { start: 1, end: 4, level: 'blocking' },
    { start: 3, end: 6, level: 'fix' },
  ]);
  assert.deepEqual(cut, [
    { text: 'a', level: null },
    { text: 'bcd', level: 'blocking' },
    { text: 'ef', level: 'fix' },
  ]);
});

test('joined, segments are the text, and no emoji is cut in two', () => {
  const spans = fc.array(
    fc.record({
      start: fc.integer({ min: -3, max: 40 }),
      end: fc.integer({ min: -3, max: 60 }),
      level: fc.constantFrom('blocking', 'fix', 'discuss'),
    }),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', ' ', 'é', '😀', '👩‍🚀', 'م', '\n'), maxLength: 30 }), spans, (text, marks) => {
      const cut = segments(text, marks);
      assert.equal(cut.map((one) => one.text).join(''), text);
      for (const one of cut) assert.ok(one.text.isWellFormed());
    }),
  );
});

test('marks follow the words they stand on while someone types', () => {
  const word = { start: 8, end: 12 };
  assert.deepEqual(shiftSpans([word], 'raise an oeuf', 'raise up an oeuf'), [{ start: 11, end: 15 }]);
  assert.deepEqual(shiftSpans([{ start: 0, end: 5 }], 'raise it', 'raise it up'), [{ start: 0, end: 5 }]);
  assert.deepEqual(shiftSpans([{ start: 0, end: 5 }], 'raise it', 'ra1se it'), []);
});
