import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { before, choose, type Graph, inOrder, verdicts } from './placement.ts';
import { current, decodeSession, following, isOver, length, noted, onward, type Result, type Session, start, turnedTo } from './session.ts';

const right: Result = { score: 1, sure: true, at: 1 };
const wrong: Result = { score: 0, sure: null, at: 1 };
const chain = (n: number, most = 12): Graph => ({
  most,
  ideas: Array.from({ length: n }, (_, i) => ({ id: `i${i}`, needs: i ? [`i${i - 1}`] : [], items: [`i${i}/a`, `i${i}/b`] })),
});
const run = (session: Session, answer: (id: string) => Result): Session => {
  let now = session;
  for (;;) {
    now = noted(now, current(now), answer(current(now)));
    if (following(now) === null) return now;
    now = onward(now);
  }
};

test('a fixed session goes through its items once, and the first check of each counts', () => {
  const first = start({ mode: 'review', items: ['a/x', 'b/y'], end: 'review' }, 5);
  assert.ok(first);
  assert.equal(noted(noted(first, 'a/x', wrong), 'a/x', right).results['a/x']?.score, 0);
  assert.equal(noted(first, 'z/z', right), first);
  const end = run(first, () => right);
  assert.deepEqual([Object.keys(end.results), isOver(end), onward(end) === end], [['a/x', 'b/y'], true, true]);
  assert.equal(current(turnedTo(end, 'a/x')), 'a/x');
});

test('nothing to ask, no session', () => {
  assert.equal(start({ mode: 'review', end: 'review' }, 0), null);
  assert.equal(start({ mode: 'placement', end: 'path/placement', plan: { ideas: [], most: 12 } }, 0), null);
});

test('placement on a chain finds the frontier by halving', () => {
  for (const frontier of [0, 3, 7, 12]) {
    const first = start({ mode: 'placement', end: 'path/placement', plan: chain(12) }, 0);
    assert.ok(first?.plan);
    const end = run(first, (id) => (Number(/\d+/.exec(id)) < frontier ? right : wrong));
    assert.ok(Object.keys(end.results).length <= 6, `asked ${Object.keys(end.results)}`);
    assert.deepEqual(
      verdicts(first.plan, end.results).map(({ known }) => known),
      Array.from({ length: 12 }, (_, i) => i < frontier),
    );
  }
});

test('an idea known through another says which', () => {
  const graph = chain(3);
  const found = verdicts(graph, { 'i2/a': right });
  assert.deepEqual(found, [
    { id: 'i0', known: true, via: 'i2' },
    { id: 'i1', known: true, via: 'i2' },
    { id: 'i2', known: true, via: 'i2' },
  ]);
});

test('one slip on the first idea does not end the test: what builds on it is asked, and found known', () => {
  const first = start({ mode: 'placement', end: 'path/placement', plan: chain(10) }, 0);
  assert.ok(first?.plan);
  assert.ok(choose(first.plan, { 'i0/a': wrong }), 'goes on after a slip');
  const slipped = run({ ...first, items: ['i0/a'] }, (id) => (id === 'i0/a' ? wrong : right));
  assert.ok(verdicts(first.plan, slipped.results).filter(({ known }) => known).length >= 8);
});

test('“I do not know” on the first idea ends it at once', () => {
  assert.equal(choose(chain(10), { 'i0/a': { score: 0, sure: null, passed: true } }), null);
});

test('a doubt alone proves nothing about what comes before', () => {
  const found = verdicts(chain(2), { 'i1/a': { score: 1, sure: false } });
  assert.deepEqual(
    found.map(({ known }) => known),
    [false, true],
  );
});

/** Ideas that need only earlier ones. */
const graphs = fc.array(fc.array(fc.nat(20), { maxLength: 3 }), { minLength: 1, maxLength: 20 }).map((needs): Graph => ({
  most: 12,
  ideas: needs.map((each, i) => ({
    id: `i${i}`,
    needs: [...new Set(each.filter((n) => n < i))].map((n) => `i${n}`),
    items: [`i${i}/a`, `i${i}/b`],
  })),
}));

test('whatever the answers: at most twelve items, none twice, and an end', () => {
  fc.assert(
    fc.property(
      graphs,
      fc.infiniteStream(fc.constantFrom(right, wrong, { score: 1, sure: false, at: 1 }, { score: 0.9, sure: null, at: 1 })),
      (plan, answers) => {
        const first = start({ mode: 'placement', end: 'path/placement', plan }, 0);
        assert.ok(first);
        const end = run(first, () => answers.next().value ?? wrong);
        assert.ok(end.items.length <= 12);
        assert.equal(new Set(end.items).size, end.items.length);
        assert.ok(length(end) >= end.items.length);
      },
    ),
  );
});

test('who answers all surely is known everywhere; who misses all, nowhere', () => {
  fc.assert(
    fc.property(graphs, (plan) => {
      const first = start({ mode: 'placement', end: 'path/placement', plan: { ...plan, most: 99 } }, 0);
      assert.ok(first);
      assert.ok(verdicts(plan, run(first, () => right).results).every(({ known }) => known));
      assert.ok(verdicts(plan, run(first, () => wrong).results).every(({ known }) => !known));
    }),
  );
});

test('prerequisites are found at any depth, also round a loop', () => {
  assert.deepEqual([...before(chain(4), 'i3')], ['i2', 'i1', 'i0']);
  const loop: Graph = {
    most: 3,
    ideas: [
      { id: 'a', needs: ['b'], items: ['a/x'] },
      { id: 'b', needs: ['a'], items: ['b/x'] },
    ],
  };
  assert.ok(choose(loop, {}));
});

test('a session is read back as it was; anything else is none', () => {
  const kept = start({ mode: 'placement', end: 'path/placement', plan: chain(3), notes: { 'i0/a': 'missed' } }, 7);
  assert.deepEqual(decodeSession(JSON.stringify(kept)), kept);
  for (const text of [
    null,
    '',
    '{',
    '{"v":2}',
    JSON.stringify({ ...kept, items: [] }),
    JSON.stringify({ ...kept, at: 9 }),
    JSON.stringify({ ...kept, end: '//evil.example' }),
    JSON.stringify({ ...kept, items: ['../x'] }),
    JSON.stringify({ ...kept, mode: 'x' }),
  ])
    assert.equal(decodeSession(text), null, String(text));
  fc.assert(fc.property(fc.json(), (text) => void decodeSession(text)));
});

test('ideas are listed in the order they build on one another', () => {
  const { ideas } = chain(4);
  assert.deepEqual(
    inOrder({ most: 12, ideas: [...ideas].reverse() }).map(({ id }) => id),
    ['i0', 'i1', 'i2', 'i3'],
  );
});
