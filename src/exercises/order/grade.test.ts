import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { exampleOf } from '../../../tests/contract/example.ts';
import { holdsTheLaws } from '../../../tests/contract/laws.ts';
import { deal, inOrder, moved, type OrderAnswer, type OrderItem, order } from './grade.ts';

const items = { fr: exampleOf('order', 'fr'), en: exampleOf('order', 'en') };
const { fr: item } = items;
const ids = item.steps.map(({ id }) => id);

/** Puts one step after the last settled step that comes before it. */
const mend = (of: OrderItem, answer: OrderAnswer, part: string) => {
  const settled = inOrder(of, answer);
  const rank = ids.indexOf(part);
  const others = answer.filter((id) => id !== part);
  return moved(answer, part, others.findLastIndex((id) => settled.has(id) && ids.indexOf(id) < rank) + 1);
};

holdsTheLaws({
  kind: order,
  items,
  answers: fc.oneof(fc.constant([]), fc.shuffledSubarray(ids, { minLength: ids.length })),
  mend,
  ordered: true,
});

test('one step out of place costs one step, wherever it landed', () => {
  for (const id of ids)
    for (const to of ids.keys()) {
      const grade = order.grade(item, moved(ids, id, to));
      assert.ok(grade.kind === 'graded' && grade.score >= 1 - 1 / ids.length, `${id} at ${to}`);
    }
  assert.equal(inOrder(item, ids.toReversed()).size, 1);
});

test('no deal is nearly in order, and a seed deals the same for ever', () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      assert.ok(inOrder(item, deal(item, seed)).size <= 3);
      assert.deepEqual(deal(item, seed), deal(items.en, seed));
      assert.deepEqual(deal(item, seed).toSorted(), ids.toSorted());
    }),
  );
});

test('marks come in the order given, never in that of the key', () => {
  const given = ids.toReversed();
  const grade = order.grade(item, given);
  assert.deepEqual(grade.kind === 'graded' && grade.parts.map(({ id }) => id), given);
});
