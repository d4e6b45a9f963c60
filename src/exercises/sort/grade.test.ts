import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { exampleOf } from '../../../tests/contract/example.ts';
import { holdsTheLaws } from '../../../tests/contract/laws.ts';
import { ASIDE, hasAside, hasRoom, type SortAnswer, type SortItem, sort } from './grade.ts';

const items = { fr: exampleOf('sort', 'fr'), en: exampleOf('sort', 'en') };
const { fr: item } = items;
const bins = [...item.bins.map(({ id }) => id), ASIDE];
const answers = fc.record(Object.fromEntries(item.cards.map(({ id }) => [id, fc.constantFrom(...bins)])), { requiredKeys: [] });

const mend = (of: SortItem, answer: SortAnswer, part: string): SortAnswer => ({ ...answer, [part]: sort.key(of)[part] ?? '' });

holdsTheLaws<SortItem, SortAnswer>({ kind: sort, items, answers: answers as fc.Arbitrary<SortAnswer>, mend });

test('a decoy is right aside, and wrong with the reason of the bin it went to', () => {
  const grade = sort.grade(item, { ...sort.key(item), awards: 'kpi' });
  assert.ok(grade.kind === 'graded');
  assert.equal(grade.score, 0.8);
  const part = grade.parts.find(({ id }) => id === 'awards');
  assert.equal(part && sort.rationale(item, part), item.cards[4]?.rationales['kpi']);
});

test('what is not placed counts the same, decoy or not: the count tells nothing', () => {
  for (const { id } of item.cards) {
    const { [id]: _, ...others } = sort.key(item);
    assert.deepEqual(sort.grade(item, others), { kind: 'incomplete', missing: [id] });
  }
});

test('a card set aside that has a bin is wrong, and its reason does not name the bin', () => {
  const grade = sort.grade(item, { ...sort.key(item), riders: ASIDE });
  assert.ok(grade.kind === 'graded');
  const part = grade.parts.find(({ id }) => id === 'riders');
  assert.equal(part?.verdict, 'wrong');
  assert.equal(part && sort.rationale(item, part), '');
});

test('nothing can be set aside where every card has a bin', () => {
  const whole = { ...item, cards: item.cards.filter(({ bins: right }) => right.length > 0) };
  assert.equal(hasAside(item), true);
  assert.equal(hasAside(whole), false);
  assert.deepEqual(sort.decode(whole, { riders: ASIDE, rain: 'metric' }), { rain: 'metric' });
});

test('a bin with a limit takes no more than that, the card itself not counted', () => {
  const full: SortAnswer = { riders: 'kpi', 'first-ride': 'kpi', rain: 'kpi' };
  assert.equal(hasRoom(item, full, 'kpi', 'screens'), false);
  assert.equal(hasRoom(item, full, 'kpi', 'rain'), true);
  assert.equal(hasRoom(item, full, 'metric', 'screens'), true);
});
