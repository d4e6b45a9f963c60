import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ChoiceItem, choice } from './choice/grade.ts';
import { type SpotAnswer, type SpotItem, spot } from './spot/grade.ts';
import { answered, checkedNow, fresh, fromDraft, hintsUnlocked, isClosed, isSolved, keptOf, marksOf, retried, toDraft } from './state.ts';

const option = (id: string, correct = false) => ({ id, text: id, correct, rationale: `why ${id}` });
const item = {
  id: 'x/y',
  hash: 'h',
  multiple: true,
  options: [option('a', true), option('b', true), option('c'), option('d')],
  hints: ['1', '2'],
} as unknown as ChoiceItem;
const piece = (id: string, is: string) => ({ id, is, rationale: `why ${id}` });
const text = { id: 'x/z', pieces: [piece('a', 'vague'), piece('b', 'vanity'), piece('c', 'fine')] } as unknown as SpotItem;
const start = fresh(choice, item, 7);
const check = (answer: string[]) => checkedNow(choice, item, answered(choice, item, start, answer));

test('a check of nothing counts no try and says what is missing', () => {
  const state = checkedNow(choice, item, start);
  assert.deepEqual([state.tries, state.grade, state.missing.length], [0, null, 4]);
  assert.deepEqual(answered(choice, item, state, ['a'], 'a').missing, [], 'one option is an answer');
});

test('what a check found missing follows the answer, so that no message outlives its cause', () => {
  const marked = (ids: string[]) => Object.fromEntries(ids.map((id) => [id, ''])) as SpotAnswer;
  const unready = checkedNow(spot, text, fresh(spot, text, 7));
  assert.deepEqual(unready.missing, ['a', 'b', 'c']);
  const one = answered(spot, text, unready, marked(['a']), 'a');
  assert.deepEqual(one.missing, ['a'], 'marked, and without a name');
  assert.deepEqual(answered(spot, text, one, { a: 'vague' }, 'a').missing, []);
});

test('checked again unchanged, it is no new try, even after a detour', () => {
  const once = check(['a']);
  assert.deepEqual(checkedNow(choice, item, once), once);
  const back = answered(choice, item, answered(choice, item, once, ['a', 'c'], 'c'), ['a'], 'c');
  assert.deepEqual([checkedNow(choice, item, back).tries, checkedNow(choice, item, back).touched], [1, []]);
});

test('only what the reader chose is marked, so that the rest can still be found', () => {
  assert.deepEqual([...marksOf(check(['a', 'c'])).keys()], ['a', 'c']);
  assert.deepEqual([...keptOf(check(['a', 'c']))], ['a']);
});

test('a changed part loses its mark, the others keep theirs', () => {
  const state = answered(choice, item, check(['a', 'c']), ['a'], 'c');
  assert.deepEqual([...marksOf(state).keys()], ['a']);
});

test('a retry keeps what was right, clears what was missed and deals nothing anew', () => {
  const state = retried(choice, item, check(['a', 'c']));
  assert.deepEqual([state.answer, [...marksOf(state).keys()], state.seed], [['a'], ['a'], 7]);
});

test('one hint more opens after each missed try', () => {
  const once = check(['a']);
  const twice = checkedNow(choice, item, answered(choice, item, once, ['b']));
  assert.deepEqual(
    [hintsUnlocked(start, 2), hintsUnlocked(once, 2), hintsUnlocked(twice, 2), hintsUnlocked({ ...twice, tries: 9 }, 2)],
    [0, 1, 2, 2],
  );
});

test('an incomplete check leaves the marks of the one before', () => {
  const state = checkedNow(choice, item, answered(choice, item, check(['c']), [], 'c'));
  assert.equal(state.grade?.kind, 'graded');
  assert.equal(state.tries, 1);
});

test('solved or given up, nothing more is asked', () => {
  assert.equal(isSolved(check(['a', 'b'])), true);
  assert.equal(isClosed(check(['a', 'b'])), true);
  assert.equal(isClosed(check(['a'])), false);
  assert.equal(isClosed({ ...check(['a']), givenUp: true }), true);
});

test('a draft comes back as it was, marks included', () => {
  const state = { ...answered(choice, item, check(['a', 'c']), ['a', 'd'], 'd'), hints: 1, sure: false };
  assert.deepEqual(fromDraft(choice, item, JSON.parse(JSON.stringify(toDraft(state))), 1), state);
});

test('a damaged draft never throws', () => {
  for (const value of [null, 3, 'x', [], {}, { answer: 5, checked: 'q', tries: -1, seed: 'a', hints: 1.5, touched: 4, sure: 2 }])
    assert.deepEqual(fromDraft(choice, item, value, 9), { ...start, seed: 9 });
});
