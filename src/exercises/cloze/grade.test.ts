import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { exampleOf } from '../../../tests/contract/example.ts';
import { holdsTheLaws } from '../../../tests/contract/laws.ts';
import { assembled, type ClozeAnswer, cloze, piecesOf } from './grade.ts';

const items = { fr: exampleOf('cloze', 'fr'), en: exampleOf('cloze', 'en') };
const { fr: item } = items;
const answers = fc.record(
  Object.fromEntries(item.gaps.map(({ id, options }) => [id, fc.constantFrom(...options.map((option) => option.id))])),
  { requiredKeys: [] },
);

holdsTheLaws<typeof item, ClozeAnswer>({
  kind: cloze,
  items,
  answers: answers as fc.Arbitrary<ClozeAnswer>,
  mend: (of, answer, part) => ({ ...answer, [part]: cloze.key(of)[part] ?? '' }),
});

test('a text is cut at its gaps, wherever they stand', () => {
  assert.deepEqual(piecesOf('{verb} a {gap-2}.'), [
    { gap: false, text: '' },
    { gap: true, text: 'verb' },
    { gap: false, text: ' a ' },
    { gap: true, text: 'gap-2' },
    { gap: false, text: '.' },
  ]);
  assert.deepEqual(piecesOf('no gap'), [{ gap: false, text: 'no gap' }]);
});

test('the sentence is read out once it is whole', () => {
  assert.equal(assembled(items.en, { measure: 'habit' }), '');
  assert.equal(
    assembled(items.en, cloze.key(items.en)),
    'Take the share of families opening the log three days out of five from 22% to 40%, by 30 June.',
  );
});

test('each gap filled counts alike, and its own reason is given', () => {
  const grade = cloze.grade(item, { ...cloze.key(item), target: 'more' });
  assert.ok(grade.kind === 'graded');
  assert.equal(grade.score, 0.75);
  const wrong = grade.parts.find(({ id }) => id === 'target');
  assert.match(wrong ? cloze.rationale(item, wrong) : '', /on ne pourrait pas noter/);
});
