import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { exampleOf } from '../../../tests/contract/example.ts';
import { holdsTheLaws } from '../../../tests/contract/laws.ts';
import { type ChoiceAnswer, type ChoiceItem, choice, toggled } from './grade.ts';

const items = { fr: exampleOf('choice', 'fr'), en: exampleOf('choice', 'en') };
const { fr: item } = items;
const ids = item.options.map(({ id }) => id);
/** The same options where a second one is right too. */
const several = (of: ChoiceItem): ChoiceItem => ({
  ...of,
  multiple: true,
  options: of.options.map((option) => ({ ...option, correct: option.correct || option.id === 'visits' })),
});

holdsTheLaws({
  kind: choice,
  items,
  answers: fc.subarray(ids, { maxLength: 1 }) as fc.Arbitrary<ChoiceAnswer>,
  mend: (of) => choice.key(of),
});
holdsTheLaws({
  kind: { ...choice, type: 'choice, several right' },
  items: { fr: several(items.fr), en: several(items.en) },
  answers: fc.subarray(ids) as fc.Arbitrary<ChoiceAnswer>,
  mend: (of, answer, part) => (choice.key(of).includes(part) === answer.includes(part) ? answer : toggled(of, answer, part)),
});

test('ticking everything does not pay, and what was left aside is not told about', () => {
  const grade = choice.grade(several(item), ids);
  assert.equal(grade.kind === 'graded' && grade.score, 0.5);
  const one = choice.grade(several(item), ['share']);
  assert.deepEqual(one.kind === 'graded' && one.parts.map(({ feedback }) => feedback), ['', 'share', '', '']);
});

test('of a single choice only the chosen option is marked', () => {
  const grade = choice.grade(item, ['visits']);
  assert.deepEqual(grade.kind === 'graded' && grade.parts, [{ id: 'visits', verdict: 'wrong', feedback: 'visits' }]);
});
