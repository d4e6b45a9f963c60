import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { exampleOf } from '../../../tests/contract/example.ts';
import { holdsTheLaws } from '../../../tests/contract/laws.ts';
import { type AnatomyAnswer, anatomy } from './grade.ts';
import { KPI_PARTS, type KpiPart } from './parts.ts';

const items = { fr: exampleOf('anatomy', 'fr'), en: exampleOf('anatomy', 'en') };
const { fr: item } = items;
const answers = fc.record(Object.fromEntries(KPI_PARTS.map((part) => [part, fc.constantFrom(...item.parts[part].map(({ id }) => id))])), {
  requiredKeys: [],
});

holdsTheLaws<typeof item, AnatomyAnswer>({
  kind: anatomy,
  items,
  answers: answers as fc.Arbitrary<AnatomyAnswer>,
  mend: (of, answer, part) => ({ ...answer, [part]: anatomy.key(of)[part as KpiPart] }),
});

test('each of the four parts counts a quarter', () => {
  const grade = anatomy.grade(item, { ...anatomy.key(item), source: 'sales', frequency: 'once' });
  assert.ok(grade.kind === 'graded');
  assert.deepEqual(
    [grade.score, grade.parts.filter(({ verdict }) => verdict === 'wrong').map(({ feedback }) => feedback)],
    [0.5, ['source:sales', 'frequency:once']],
  );
});

test('an option of one part is not taken for another', () => {
  assert.deepEqual(anatomy.decode(item, { measure: 'share', source: 'share', target: 3, constructor: 'x' }), { measure: 'share' });
});
