import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleOf } from '../../tests/contract/example.ts';
import { caseStory, walk } from '../exercises/case/grade.ts';
import { questionsOf } from './from-item.ts';

const item = exampleOf('case', 'en');
const questions = questionsOf(item, 'en', () => null);
const { steps } = walk(item, caseStory.key(item));

test('a story is a choice for each decision of its soundest way, one right option each, a name of its own', () => {
  assert.equal(questions.length, steps.length);
  assert.equal(new Set(questions.map(({ guid }) => guid)).size, steps.length);
  for (const [i, question] of questions.entries()) {
    assert.ok(question.kind === 'choice' && !question.multiple);
    assert.deepEqual(
      question.options.filter(({ right }) => right).map(({ id }) => id),
      [steps[i]?.option.id],
    );
    assert.ok(question.options.every(({ reason }) => reason.length > 20));
  }
});

test('each decision stands with what the one before led to', () => {
  const [first, second] = questions;
  assert.ok(!first?.stem.includes(steps[0]?.option.consequence ?? ''));
  assert.ok(second?.stem.includes((steps[0]?.option.consequence ?? '').slice(0, 30)));
});
