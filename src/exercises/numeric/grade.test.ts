import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { exampleOf } from '../../../tests/contract/example.ts';
import { holdsTheLaws } from '../../../tests/contract/laws.ts';
import { type NumericAnswer, numeric } from './grade.ts';

const items = { fr: exampleOf('numeric', 'fr'), en: exampleOf('numeric', 'en') };
const { fr: item } = items;
const typed = (value: number | null): NumericAnswer => ({ text: String(value ?? ''), value });

holdsTheLaws({
  kind: numeric,
  items,
  answers: fc
    .oneof(
      fc.constantFrom(null, item.expect, ...item.mistakes.map(({ expect }) => expect)),
      fc.double({ noNaN: true, min: -1e9, max: 1e9 }),
    )
    .map(typed),
  mend: (of) => numeric.key(of),
});

const feedback = (value: number) => {
  const grade = numeric.grade(item, typed(value));
  return grade.kind === 'graded' ? grade.parts[0]?.feedback : 'incomplete';
};

test('the tolerance is the whole of what is accepted', () => {
  assert.deepEqual([4.45, 4.5, 4.55].map(feedback), ['answer', 'answer', 'answer']);
  assert.deepEqual([4.44, 4.56].map(feedback), ['unknown', 'unknown']);
});

test('a known wrong method is named, the nearest of two; an unknown one is not', () => {
  assert.deepEqual([4, 5, 3.6, 3.64, 12].map(feedback), ['all-customers', 'all-lost', 'old-over-all', 'old-over-all', 'unknown']);
  const grade = numeric.grade(item, typed(4));
  assert.match(grade.kind === 'graded' && grade.parts[0] ? numeric.rationale(item, grade.parts[0]) : '', /divisé par tous les clients/);
});

test('what was not read as a number is not ready to be marked', () => {
  assert.equal(numeric.grade(item, { text: '4,5,6', value: null }).kind, 'incomplete');
});

test('the solution is written as each language writes numbers', () => {
  assert.deepEqual(
    [items.fr, items.en].map((each) => numeric.solution(each)[0]?.text),
    ['4,5\u202f%', '4.5%'],
  );
});
