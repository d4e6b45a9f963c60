import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checked, EMPTY_PROGRESS } from '../../progress/model.ts';
import { mostMissed, themeRows } from './board.ts';

const items = ['a/1', 'a/2', 'b/1', 'c/1'].map((id) => ({ id, hash: 'x', home: '', theme: id.charAt(0) }));
const did = (...checks: [string, number][]) =>
  checks.reduce((progress, [id, score], at) => checked(progress, { id, score, sure: null, at, hash: 'x' }), EMPTY_PROGRESS);
const members = [
  { name: 'Ada', progress: did(['a/1', 0], ['a/1', 1], ['b/1', 0]) },
  { name: 'Bo', progress: did(['a/1', 0], ['gone/1', 0]) },
];

test('themes by gap: missed ones first, untried ones last; a retry that succeeds closes its gap', () => {
  assert.deepEqual(
    themeRows(members, items).map(({ theme, tried, right, each }) => [theme, tried, right, each.map((line) => line.tried)]),
    [
      ['b', 1, 0, [1, 0]],
      ['a', 2, 1, [1, 1]],
      ['c', 0, 0, [0, 0]],
    ],
  );
});
test('most missed: by people, at the first check; questions gone from the site are left out', () => {
  assert.deepEqual(mostMissed(members, items), [
    { id: 'a/1', tried: 2, missed: 2 },
    { id: 'b/1', tried: 1, missed: 1 },
  ]);
  assert.deepEqual(mostMissed([], items), []);
});
