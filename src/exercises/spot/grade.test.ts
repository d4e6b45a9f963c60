import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { exampleOf } from '../../../tests/contract/example.ts';
import { holdsTheLaws } from '../../../tests/contract/laws.ts';
import { FLAWS, isNaming, piecesOf, type SpotAnswer, type SpotItem, spot } from './grade.ts';

const items = { fr: exampleOf('spot', 'fr'), en: exampleOf('spot', 'en') };
/** The same text where everything faulty is an output: nothing to name. */
const plain = (item: SpotItem): SpotItem => ({
  ...item,
  pieces: item.pieces.map((piece) => ({ ...piece, is: piece.is === 'fine' ? 'fine' : 'output' })),
});
const { fr: item } = items;
const marks = (names: readonly SpotAnswer[string][]) =>
  fc.record(Object.fromEntries(item.pieces.map(({ id }) => [id, fc.constantFrom(...names)])), {
    requiredKeys: [],
  }) as fc.Arbitrary<SpotAnswer>;

const mend = (of: SpotItem, answer: SpotAnswer, part: string): SpotAnswer => {
  const { [part]: _, ...others } = answer;
  const name = spot.key(of)[part];
  return name === undefined ? others : { ...others, [part]: name };
};

holdsTheLaws({ kind: spot, items, answers: marks([...FLAWS, '']), mend });
holdsTheLaws({
  kind: { ...spot, type: 'spot without names' },
  items: { fr: plain(items.fr), en: plain(items.en) },
  answers: marks(['']),
  mend,
});

const score = (answer: SpotAnswer, of = item) => {
  const grade = spot.grade(of, answer);
  return grade.kind === 'graded' ? grade.score : null;
};

test('flaws of several kinds are named, flaws of one kind only marked', () => {
  assert.equal(isNaming(item), true);
  assert.equal(isNaming(plain(item)), false);
  assert.equal(score({ guides: '' }), null);
  assert.equal(score({ guides: '' }, plain(item)), 0.25);
});

test('marking everything does not pay', () => {
  const all = Object.fromEntries(item.pieces.map(({ id }) => [id, '' as const]));
  assert.equal(score(all, plain(item)), 0.5);
  assert.equal(score({ objective: 'vague', quotes: 'vague' }), 0);
});

test('a flaw under a wrong name counts half', () => {
  assert.equal(score({ guides: 'vague' }), 0.125);
  assert.equal(score({ ...spot.key(item), guides: 'vague' }), 0.875);
});

test('a flaw not found is counted and not shown', () => {
  const grade = spot.grade(item, { guides: 'output' });
  assert.deepEqual(grade.kind === 'graded' && grade.parts.map(({ id, feedback }) => [id, feedback]), [
    ['guides', 'guides:output'],
    ['views', ''],
    ['delight', ''],
    ['calls', ''],
  ]);
});

test('a text is cut at its pieces', () => {
  assert.deepEqual(piecesOf('a [x|b, c] d.'), [
    { id: '', text: 'a ' },
    { id: 'x', text: 'b, c' },
    { id: '', text: ' d.' },
  ]);
});
