import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Rating } from 'ts-fsrs';
import { calibration, wilson } from './calibration.ts';
import { type Asked, agenda, interleaved, session } from './due.ts';
import { checked, EMPTY_PROGRESS, pageRead } from './model.ts';
import { gradeOf, SITTING, schedule, sittings } from './review.ts';

const DAY = 86_400_000;
const T = Date.UTC(2026, 10, 2, 9);
const check = (at: number, score: number, sure: boolean | null = null, id = 'kpi/a', hash = 'x') => ({ id, at, score, sure, hash });
const item = (id: string, theme = 'okr', home = `glossary/${id.split('/')[0]}`): Asked => ({ id, hash: 'x', theme, home });

test('grades: wrong is Again, right but unsure or nearly right is Hard, right is Good', () => {
  const of = (score: number, sure: boolean | null) => gradeOf({ score, sure });
  assert.deepEqual(
    [of(0, true), of(0.75, null), of(1, false), of(0.9, true), of(1, true), of(1, null)],
    [Rating.Again, Rating.Again, Rating.Hard, Rating.Hard, Rating.Good, Rating.Good],
  );
});

test('right without a doubt makes no card; a miss or a doubt does', () => {
  assert.equal(schedule([check(T, 1, true)]), null);
  assert.equal(schedule([check(T, 0)])?.reason, 'missed');
  assert.equal(schedule([check(T, 1, false)])?.reason, 'unsure');
});

test('a miss comes back the next day, not at once; a retry in the same sitting changes nothing', () => {
  const missed = schedule([check(T, 0)]);
  assert.equal(missed?.due, T + DAY);
  assert.deepEqual(schedule([check(T, 0), check(T + 60_000, 1, true)]), missed);
});

test('remembered, it waits longer each time; forgotten again, it comes back soon', () => {
  let at = T;
  const log = [check(at, 0)];
  const waits: number[] = [];
  for (let i = 0; i < 5; i++) {
    const { due } = schedule(log) ?? { due: 0 };
    waits.push((due - at) / DAY);
    at = due;
    log.push(check(at, 1, true));
  }
  assert.deepEqual(
    [...waits].sort((a, b) => a - b),
    waits,
  );
  assert.ok((waits.at(-1) ?? 0) > 14, String(waits));
  const again = schedule([...log, check(at + DAY, 0)]);
  assert.ok(((again?.due ?? 0) - at - DAY) / DAY <= (waits.at(-1) ?? 0));
});

test('whatever happened, the next day is after the last sitting and within a year; same checks, same day', () => {
  const attempt = fc.record({
    at: fc.integer({ min: 0, max: 900 }).map((days) => T + days * DAY),
    score: fc.constantFrom(0, 0.9, 1),
    sure: fc.constantFrom(true, false, null),
  });
  fc.assert(
    fc.property(fc.array(attempt, { minLength: 1, maxLength: 24 }), (some) => {
      const log = some.map((each) => ({ ...each, hash: 'x' })).sort((a, b) => a.at - b.at);
      const card = schedule(log);
      const last = sittings(log).at(-1)?.at ?? 0;
      if (card) assert.ok(card.due > last && card.due <= last + 366 * DAY);
      assert.deepEqual(schedule(log), card);
    }),
  );
});

test('sittings: the first check of each counts', () => {
  assert.deepEqual(
    sittings([check(0, 0), check(1, 1), check(SITTING, 1)]).map(({ at }) => at),
    [0, SITTING],
  );
});

test('the agenda: a missed item, a changed one, a page met and not tried; unknown ids are left alone', () => {
  let progress = checked(EMPTY_PROGRESS, check(T, 0, true, 'kpi/a'));
  progress = checked(progress, check(T, 1, true, 'okr/a', 'old'));
  progress = checked(progress, check(T, 0, null, 'gone/x'));
  progress = pageRead(pageRead(progress, 'glossary/cac', T), 'glossary/kpi', T);
  const items = [item('kpi/a'), item('okr/a'), item('cac/a'), item('cac/b')];
  const found = agenda(progress, items);
  assert.deepEqual(
    found.map(({ id, reason }) => [id.split('/')[0], reason]),
    [
      ['okr', 'changed'],
      ['cac', 'met'],
      ['kpi', 'missed'],
    ],
  );
  assert.deepEqual(
    session(progress, items, T + 1000).map(({ id }) => id),
    ['okr/a'],
  );
  assert.equal(session(progress, items, T + DAY).length, 3);
  assert.equal(session(progress, items, T + DAY)[0]?.id, 'kpi/a', 'a confident error comes first');
});

test('a session has at most ten, and all of them once they are due', () => {
  let progress = EMPTY_PROGRESS;
  const items = Array.from({ length: 30 }, (_, i) => item(`t${i}/a`, `theme-${i % 3}`));
  for (const { id } of items) progress = checked(progress, check(T, 0, null, id));
  assert.equal(session(progress, items, T + DAY).length, 10);
  assert.equal(session(progress, items, T + DAY - 1).length, 0);
});

test('interleaving keeps every thing and parts neighbours of a kind where it can', () => {
  assert.deepEqual(
    interleaved(['a1', 'a2', 'b1', 'b2', 'a3'], (x) => x.charAt(0)),
    ['a1', 'b1', 'a2', 'b2', 'a3'],
  );
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a1', 'a2', 'b1', 'c1')), (all) =>
      assert.deepEqual(interleaved(all, (x) => x.charAt(0)).sort(), [...all].sort()),
    ),
  );
});

test('calibration counts the first check of each sitting, by what was said before', () => {
  let progress = checked(EMPTY_PROGRESS, check(T, 1, true, 'a'));
  progress = checked(progress, check(T, 0, true, 'b'));
  progress = checked(progress, check(T + 1, 1, true, 'b'));
  progress = checked(progress, check(T, 1, false, 'c'));
  assert.deepEqual(
    calibration(progress).map(({ said, right, all }) => [said, right, all]),
    [
      ['sure', 1, 2],
      ['unsure', 1, 1],
      ['nothing', 0, 0],
    ],
  );
  const { low, high } = wilson(8, 10);
  assert.deepEqual([low.toFixed(3), high.toFixed(3)], ['0.490', '0.943']);
});
