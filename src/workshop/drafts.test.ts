import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { EMPTY_OKR } from '../okr/model.ts';
import { decodeDrafts, encodeDrafts } from './codec.ts';
import { blankOkr, change, create, type Drafts, duplicate, EMPTY_DRAFTS, isBlank, merge, openDraft, remove, revive } from './drafts.ts';
import { begin, commit, redo, undo } from './history.ts';

const two = (): Drafts =>
  create(create(EMPTY_DRAFTS, { name: 'A', okr: { ...EMPTY_OKR, objective: 'a' } }, 1000), { name: 'B', okr: blankOkr() }, 1000);

test('drafts made in one millisecond have names of their own, and the last made is open', () => {
  const state = two();
  assert.equal(new Set(state.drafts.map(({ id }) => id)).size, 2);
  assert.equal(openDraft(state)?.name, 'B');
  assert.ok(isBlank(openDraft(state)?.okr ?? EMPTY_OKR));
});

test('a copy stands beside its source and changes alone', () => {
  const state = two();
  const copied = duplicate(state, state.drafts[0]?.id ?? '', 'A copy', 2000);
  const after = change(copied, copied.open, { okr: { ...EMPTY_OKR, objective: 'c' } }, 3000);
  assert.deepEqual(
    after.drafts.map(({ name, okr }) => [name, okr.objective]),
    [
      ['A', 'a'],
      ['A copy', 'c'],
      ['B', ''],
    ],
  );
});

test('a deleted draft does not come back from another tab, but undo brings it back everywhere', () => {
  const both = two();
  const id = both.drafts[0]?.id ?? '';
  const deleted = remove(both, id, 5000);
  assert.deepEqual(
    merge(deleted, both).drafts.map(({ name }) => name),
    ['B'],
  );
  const undone = revive(both, deleted, 6000);
  assert.deepEqual(
    merge(undone, deleted).drafts.map(({ name }) => name),
    ['A', 'B'],
  );
});

test('of two tabs, each keeps the draft it wrote last, and neither loses a new one', () => {
  const start = two();
  const [a, b] = start.drafts;
  const one = change(start, a?.id ?? '', { name: 'A1' }, 7000);
  const other = create(change(start, b?.id ?? '', { name: 'B2' }, 8000), { name: 'C', okr: blankOkr() }, 8000);
  assert.deepEqual(
    merge(one, other).drafts.map(({ name }) => name),
    ['A1', 'B2', 'C'],
  );
});

test('typing in one field is one step back; a pause or another field is another', () => {
  let history = begin('');
  for (const [text, tag, at] of [
    ['a', 'objective', 0],
    ['ab', 'objective', 500],
    ['abc', 'objective', 2500],
    ['abcd', 'kr1', 2600],
  ] as const)
    history = commit(history, text, tag, at);
  const back: string[] = [];
  for (let step = undo(history); step; step = undo(step)) {
    back.push(step.present);
    history = step;
  }
  assert.deepEqual(back, ['abc', 'ab', '']);
  assert.equal(redo(history)?.present, 'ab');
});

test('what is stored comes back, and keys of later versions stay', () => {
  const state = { ...two(), later: 1 } as Drafts;
  assert.deepEqual(JSON.parse(encodeDrafts(decodeDrafts(encodeDrafts(state)).state)), JSON.parse(encodeDrafts(state)));
});

test('a sound draft survives a damaged neighbour, which is set aside and stays so', () => {
  const [sound] = two().drafts;
  const hurt = { id: 'x', name: 'B', okr: 7, at: 1 };
  const { state } = decodeDrafts(JSON.stringify({ ...two(), drafts: [hurt, sound, null] }));
  assert.deepEqual(
    state.drafts.map(({ name }) => name),
    ['A'],
  );
  assert.deepEqual(state.unread, [
    { at: 'drafts[0]', value: hurt },
    { at: 'drafts[2]', value: null },
  ]);
  const again = decodeDrafts(encodeDrafts(change(state, sound?.id ?? '', { name: 'A2' }, 9000))).state;
  assert.deepEqual(again.unread, state.unread, 'writing on does not lose it');
  assert.deepEqual(merge(two(), state).unread, state.unread, 'nor does another tab');
});

test('a field that cannot be read is set aside, and keys of others stay inside an OKR', () => {
  const okr = { ...EMPTY_OKR, later: { a: 1 }, keyResults: [{ id: 'kr1', text: 'NPS', target: '45', tag: 'x' }] };
  const { state } = decodeDrafts(JSON.stringify({ ...two(), drafts: [{ id: 'a', name: 'A', okr, at: 1, every: 3 }] }));
  assert.deepEqual(state.unread, [
    { at: 'drafts[0].okr.keyResults[0].target', value: '45' },
    { at: 'drafts[0].every', value: 3 },
  ]);
  const kept = JSON.parse(encodeDrafts(state)).drafts[0].okr;
  assert.deepEqual([kept.later, kept.keyResults[0]], [{ a: 1 }, { id: 'kr1', text: 'NPS', tag: 'x' }]);
});

test('what a newer version wrote is told apart from what is damaged', () => {
  assert.deepEqual(decodeDrafts('{"v":2,"drafts":[]}'), { state: EMPTY_DRAFTS, damaged: false, newer: true });
  for (const text of ['{', '7', '{"v":1}', '{"drafts":[]}']) assert.equal(decodeDrafts(text).damaged, true, text);
});

test('whatever is stored, reading never throws', () => {
  const text = encodeDrafts(two());
  fc.assert(
    fc.property(fc.nat(text.length), fc.nat(40), fc.string(), (at, cut, put) => {
      const { state } = decodeDrafts(text.slice(0, at) + put + text.slice(at + cut));
      assert.ok(Array.isArray(state.drafts));
    }),
  );
  fc.assert(fc.property(fc.json(), (json) => Array.isArray(decodeDrafts(json).state.drafts)));
});
