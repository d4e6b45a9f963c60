import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { merge } from './merge.ts';
import { bounded, checked, EMPTY_PROGRESS, NEWEST, stamped } from './model.ts';
import { progressOf } from './samples.ts';

const any = progressOf();

test('order does not matter: a + b = b + a', () => {
  fc.assert(fc.property(any, any, (a, b) => assert.deepEqual(merge(a, b), merge(b, a))));
});
test('grouping does not matter: (a + b) + c = a + (b + c)', () => {
  fc.assert(fc.property(any, any, any, (a, b, c) => assert.deepEqual(merge(merge(a, b), c), merge(a, merge(b, c)))));
});
test('twice is once: a + a = a, and (a + b) + b = a + b', () => {
  fc.assert(
    fc.property(any, any, (a, b) => {
      assert.deepEqual(merge(a, a), a);
      assert.deepEqual(merge(merge(a, b), b), merge(a, b));
    }),
  );
});
test('nothing is lost: every check within the bound, the newest of every entry, the first reading', () => {
  fc.assert(
    fc.property(any, any, (a, b) => {
      const both = merge(a, b);
      for (const [id, log] of [...Object.entries(a.items), ...Object.entries(b.items)])
        if ((a.items[id]?.length ?? 0) + (b.items[id]?.length ?? 0) <= NEWEST + 1)
          for (const attempt of log)
            assert.ok(
              both.items[id]?.some(
                (kept) =>
                  kept.at === attempt.at && kept.score === attempt.score && kept.sure === attempt.sure && kept.hash === attempt.hash,
              ),
            );
      for (const [id, { at }] of Object.entries(a.answers)) assert.ok((both.answers[id]?.at ?? -1) >= at);
      for (const [id, at] of Object.entries(a.pages)) assert.ok((both.pages[id] ?? Infinity) <= at);
    }),
  );
});
test('unknown fields of either device stay', () => {
  const a = { ...EMPTY_PROGRESS, mine: 1 };
  const b = { ...EMPTY_PROGRESS, theirs: { x: 2 } };
  assert.deepEqual(merge(a, b), { ...EMPTY_PROGRESS, mine: 1, theirs: { x: 2 } });
});
test('checks made apart are the same as checks made on one device', () => {
  const check = (at: number, score: number) => ({ id: 'kpi/a', at, score, sure: null, hash: 'x' });
  const one = checked(checked(EMPTY_PROGRESS, check(1, 0)), check(2, 1));
  assert.deepEqual(merge(checked(EMPTY_PROGRESS, check(2, 1)), checked(EMPTY_PROGRESS, check(1, 0))), one);
});
test('the first check and the newest ones are kept, whatever the number', () => {
  const log = Array.from({ length: 60 }, (_, at) => ({ at, score: 1, sure: null, hash: 'x' }));
  const kept = bounded(log);
  assert.deepEqual([kept.length, kept[0]?.at, kept[1]?.at, kept.at(-1)?.at], [24, 0, 37, 59]);
});
test('what a reader does now stands, also when the clock was set back; the newest of two devices does', () => {
  const ahead = stamped(EMPTY_PROGRESS, 'answers', 'p/s', { text: 'yesterday', at: 5000 });
  const now = stamped(ahead, 'answers', 'p/s', { text: 'today', at: 4 });
  assert.equal(now.answers['p/s']?.text, 'today');
  assert.equal(merge(ahead, now).answers['p/s']?.text, 'today');
  assert.equal(stamped(ahead, 'answers', 'p/s', { text: 'later', at: 6000 }).answers['p/s']?.at, 6000);
});
