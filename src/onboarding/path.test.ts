import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checked, EMPTY_PROGRESS, pageRead, stamped } from '../progress/model.ts';
import { okrKey } from '../progress/okrs.ts';
import { isDone, type Path, place, skipOf, span, standing, stepsOf } from './path.ts';

const step = (id: string, rest: object) => ({ id, minutes: 5, name: id, why: '', href: `/${id}`, ...rest });
const path = {
  id: 'p',
  name: 'P',
  parts: 'day',
  days: [
    {
      id: 'one',
      title: 'One',
      aim: '',
      steps: [step('read', { do: 'read', page: 'glossary/kpi', idea: 'kpi' }), step('ask', { do: 'exercise', item: 'kpi/a', idea: 'kpi' })],
    },
    { id: 'two', title: 'Two', aim: '', steps: [step('home', { do: 'company', ask: '?' }), step('write', { do: 'workshop' })] },
  ],
} as unknown as Path;
const [read, ask, home, write] = stepsOf(path) as [
  ReturnType<typeof stepsOf>[number],
  ReturnType<typeof stepsOf>[number],
  ReturnType<typeof stepsOf>[number],
  ReturnType<typeof stepsOf>[number],
];

test('a step is done by doing it: page read, exercise checked, answer written; any by hand', () => {
  let progress = EMPTY_PROGRESS;
  assert.deepEqual(
    stepsOf(path).map((each) => isDone('p', each, progress)),
    [false, false, false, false],
  );
  progress = pageRead(progress, 'glossary/kpi', 1);
  progress = checked(progress, { id: 'kpi/a', at: 2, score: 0, sure: null, hash: 'x' });
  progress = stamped(progress, 'answers', 'p/home', { text: ' done ', at: 3 });
  progress = stamped(progress, 'steps', 'p/write', { done: true, at: 4 });
  assert.deepEqual(
    stepsOf(path).map((each) => isDone('p', each, progress)),
    [true, true, true, true],
  );
  assert.deepEqual(span(path, progress), { from: 1, to: 4 });
  assert.deepEqual(standing(path, progress), { done: 4, all: 4, minutes: 0, next: null });
});
test('a workshop step is done by an OKR finished there: on any page where a brief is lent, on a blank one where it must be one’s own', () => {
  const lent = { ...write, brief: 'build-a' };
  const after = (key: string) => stamped(EMPTY_PROGRESS, 'steps', key, { done: true, at: 6 });
  const done = (key: string) => [write, lent].map((each) => isDone('p', each, after(key)));
  assert.deepEqual(done(okrKey('build-b')), [false, true]);
  assert.deepEqual(done(okrKey(undefined)), [true, true]);
  assert.deepEqual(done('p/other'), [false, false]);
  assert.deepEqual(span(path, after(okrKey(undefined))), { from: 6, to: 6 });
  const unticked = stamped(after(okrKey(undefined)), 'steps', 'p/write', { done: false, at: 7 });
  assert.equal(isDone('p', write, unticked), false);
});
test('what the hand says holds against what was done', () => {
  const progress = stamped(pageRead(EMPTY_PROGRESS, 'glossary/kpi', 1), 'steps', 'p/read', { done: false, at: 2 });
  assert.equal(isDone('p', read, progress), false);
});
test('an empty answer is no answer', () => {
  assert.equal(isDone('p', home, stamped(EMPTY_PROGRESS, 'answers', 'p/home', { text: '  ', at: 1 })), false);
});
test('what can be skipped is passed over for the next step and the time left, and stays open', () => {
  const progress = stamped(EMPTY_PROGRESS, 'placed', 'kpi', { known: true, via: 'okr', at: 1 });
  assert.deepEqual(skipOf(ask, progress), { idea: 'kpi', via: 'okr' });
  assert.deepEqual(standing(path, progress), { done: 0, all: 4, minutes: 10, next: home });
  assert.equal(skipOf(write, progress), null);
});
test('when only skippable steps are left, the first of them is next', () => {
  let progress = stamped(EMPTY_PROGRESS, 'placed', 'kpi', { known: true, via: 'kpi', at: 1 });
  for (const id of ['home', 'write']) progress = stamped(progress, 'steps', `p/${id}`, { done: true, at: 2 });
  assert.equal(standing(path, progress).next?.id, 'read');
});
test('place: number within the part, and the step after, across parts', () => {
  const here = place(path, 'ask');
  assert.deepEqual([here?.part, here?.n, here?.all, here?.next?.id], [1, 2, 2, 'home']);
  assert.equal(place(path, 'write')?.next, null);
  assert.equal(place(path, 'nowhere'), null);
});
