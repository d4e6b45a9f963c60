import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checked, EMPTY_PROGRESS, type Progress } from '../progress/model.ts';
import { type Choosable, examOf, fiveMinutes, lengthOf, secondsOf } from './choose.ts';

const TYPES = ['choice', 'numeric', 'cloze', 'match', 'case', 'repair'];
const items = Array.from({ length: 60 }, (_, i): Choosable => ({
  id: `t${i}/q`,
  hash: 'h',
  type: TYPES[i % TYPES.length] ?? '',
  theme: `theme${i % 5}`,
  difficulty: 1 + (i % 3),
  home: `glossary/t${i}`,
}));
const NOW = Date.UTC(2026, 10, 21);
const DAY = 86_400_000;
const missedAt = (ids: readonly string[], at: number): Progress =>
  ids.reduce((progress, id) => checked(progress, { id, at, score: 0, sure: null, hash: 'h' }), EMPTY_PROGRESS);
const time = (chosen: readonly { id: string }[]) =>
  chosen.reduce((sum, { id }) => sum + secondsOf(items.find((item) => item.id === id)?.type ?? ''), 0);

test('five minutes are filled and not exceeded, without long exercises or anything twice', () => {
  fc.assert(
    fc.property(fc.nat(1e6), fc.subarray(items.map(({ id }) => id)), (seed, missed) => {
      const chosen = fiveMinutes(missedAt(missed, NOW - 3 * DAY), items, NOW, seed);
      assert.ok(time(chosen) <= 300 && time(chosen) >= 180, String(time(chosen)));
      assert.equal(new Set(chosen.map(({ id }) => id)).size, chosen.length);
      assert.ok(chosen.every(({ id }) => lengthOf(items.find((item) => item.id === id)?.type ?? '') !== 'long'));
    }),
  );
});

test('what was missed comes back, beside new questions; a first session is all new', () => {
  const missed = ['t0/q', 't1/q', 't2/q'];
  const chosen = fiveMinutes(missedAt(missed, NOW - 3 * DAY), items, NOW, 4);
  assert.ok(chosen.filter(({ why }) => why === 'due').length >= 2);
  assert.ok(chosen.some(({ why }) => why === 'fresh'));
  assert.ok(fiveMinutes(EMPTY_PROGRESS, items, NOW, 4).every(({ why }) => why === 'fresh'));
});

test('a question missed a minute ago is asked though it is not due yet, as missed', () => {
  const chosen = fiveMinutes(missedAt(['t0/q'], NOW - 60_000), items, NOW, 4);
  assert.equal(chosen.find(({ id }) => id === 't0/q')?.why, 'missed');
});

test('neighbours are of different themes, and the themes least practised come first', () => {
  const practised = items
    .filter(({ theme }) => theme !== 'theme3')
    .map(({ id }) => id)
    .slice(0, 30);
  const progress = practised.reduce((all, id) => checked(all, { id, at: NOW - 40 * DAY, score: 1, sure: true, hash: 'h' }), EMPTY_PROGRESS);
  const chosen = fiveMinutes(progress, items, NOW, 9);
  for (const [i, { theme }] of chosen.slice(1).entries()) assert.notEqual(theme, chosen[i]?.theme);
  assert.ok(chosen.some(({ theme }) => theme === 'theme3'));
});

test('an exam has as many questions as asked, spread over the themes, or all of one', () => {
  fc.assert(
    fc.property(fc.nat(1e6), (seed) => {
      const all = examOf(items, { theme: null, count: 10 }, seed);
      assert.equal(all.length, 10);
      assert.equal(new Set(all.map(({ theme }) => theme)).size, 5);
      const one = examOf(items, { theme: 'theme2', count: 5 }, seed);
      assert.deepEqual([one.length, new Set(one.map(({ theme }) => theme)).size], [5, 1]);
    }),
  );
  assert.notDeepEqual(examOf(items, { theme: null, count: 10 }, 1), examOf(items, { theme: null, count: 10 }, 2));
});
