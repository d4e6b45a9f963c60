import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noted, onward, start } from '../session/session.ts';
import { countOf, linesOf, themesOf } from './results.ts';

const items = ['a', 'b', 'c', 'd', 'e'].map((id, i) => ({ id: `t/${id}`, title: id.toUpperCase(), theme: i < 3 ? 'vanity' : 'launch' }));
const fresh = start({ mode: 'exam', items: items.map(({ id }) => id), end: 'practice/session' }, 1);
assert.ok(fresh);
const done = [
  ['t/a', 1],
  ['t/b', 0.5],
  ['t/c', 0],
  ['t/d', 1],
].reduce((session, [id, score]) => onward(noted(session, String(id), { score: Number(score), sure: null, at: 2 })), fresh);

test('answers are told as right, right in part, wrong and left out', () => {
  assert.deepEqual(
    linesOf(done, items).map(({ outcome }) => outcome),
    ['right', 'partly', 'wrong', 'right', 'passed'],
  );
  assert.deepEqual(countOf(linesOf(done, items)), { right: 2, partly: 1, wrong: 1, passed: 1 });
});

test('a question passed is left out, not wrong', () => {
  const passed = noted(fresh, 't/a', { score: 0, sure: null, at: 1, passed: true });
  assert.equal(linesOf(passed, items)[0]?.outcome, 'passed');
});

test('themes with most left to learn come first, each with its counts', () => {
  assert.deepEqual(themesOf(linesOf(done, items)), [
    { theme: 'vanity', outcomes: ['right', 'partly', 'wrong'], right: 1 },
    { theme: 'launch', outcomes: ['right', 'passed'], right: 1 },
  ]);
});

test('an item the site no longer has is passed over', () => {
  assert.equal(linesOf(done, items.slice(1)).length, 4);
});
