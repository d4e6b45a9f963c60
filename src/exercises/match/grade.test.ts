import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { exampleOf } from '../../../tests/contract/example.ts';
import { holdsTheLaws } from '../../../tests/contract/laws.ts';
import { type MatchAnswer, match, paired, rightsOf } from './grade.ts';

const items = { fr: exampleOf('match', 'fr'), en: exampleOf('match', 'en') };
const { fr: item } = items;
const lefts = item.pairs.map(({ id }) => id);
const rights = rightsOf(item).map(({ id }) => id);

holdsTheLaws({
  kind: match,
  items,
  answers: fc
    .shuffledSubarray(rights, { minLength: 0 })
    .map((taken): MatchAnswer => Object.fromEntries(taken.slice(0, lefts.length).map((right, i) => [lefts[i], right]))),
  mend: (_, answer, part) => paired(answer, part, part),
});

test('a right serves once: given to another left, it leaves the first', () => {
  assert.deepEqual(paired({ 'win-rate': 'churn', revenue: 'retention' }, 'churn', 'churn'), { revenue: 'retention', churn: 'churn' });
  assert.deepEqual(paired({ revenue: 'retention' }, 'revenue', ''), {});
});

test('a wrong partner gives the clue, a decoy says what it is, the right one its reason', () => {
  const grade = match.grade(item, { ...match.key(item), 'win-rate': 'followers', retention: 'win-rate' });
  assert.ok(grade.kind === 'graded');
  assert.equal(grade.score, 0.5);
  const said = Object.fromEntries(grade.parts.map((part) => [part.id, match.rationale(item, part)]));
  assert.equal(said['win-rate'], item.decoys[0]?.rationale);
  assert.equal(said['retention'], item.pairs[1]?.clue);
  assert.equal(said['revenue'], item.pairs[2]?.rationale);
});
