import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Grade, Kind, Part } from '../../src/exercises/contract.ts';

type Laws<Item, Answer> = Readonly<{
  kind: Kind<Item, Answer>;
  /** The same item in both languages. */
  items: Readonly<Record<'fr' | 'en', Item>>;
  /** Any answer a reader could give. */
  answers: fc.Arbitrary<Answer>;
  /** The answer once one part is as the key has it; parts that were in its way may be empty then. */
  mend: (item: Item, answer: Answer, part: string) => Answer;
  /** The answer is an order: shuffling it is another answer. */
  ordered?: boolean;
}>;

const wrong = (grade: Grade): Part[] => (grade.kind === 'graded' ? grade.parts.filter(({ verdict }) => verdict === 'wrong') : []);

/** The same answer, its parts given in another order. */
const reversed = <Answer>(answer: Answer): Answer =>
  (Array.isArray(answer) ? answer.toReversed() : Object.fromEntries(Object.entries(answer as object).reverse())) as Answer;

/** What every type promises, whatever it asks. */
export function holdsTheLaws<Item, Answer>({ kind, items, answers, mend, ordered = false }: Laws<Item, Answer>): void {
  const { fr, en } = items;

  test(`${kind.type}: the key scores 1 with every part right, nothing answered is incomplete`, () => {
    const grade = kind.grade(fr, kind.key(fr));
    assert.deepEqual(grade, { kind: 'graded', score: 1, parts: grade.kind === 'graded' ? grade.parts : [] });
    assert.deepEqual(
      wrong(grade).map(({ id }) => id),
      [],
    );
    assert.equal(kind.grade(fr, kind.empty(fr)).kind, 'incomplete');
  });

  test(`${kind.type}: a score is a share, and 1 exactly where no part is wrong`, () => {
    fc.assert(
      fc.property(answers, (answer) => {
        const grade = kind.grade(fr, answer);
        if (grade.kind === 'incomplete') return assert.ok(grade.missing.length > 0);
        assert.ok(grade.score >= 0 && grade.score <= 1);
        assert.equal(grade.score === 1, wrong(grade).length === 0);
      }),
    );
  });

  test(`${kind.type}: mending a wrong part never lowers the score, and mending them all gives 1`, () => {
    fc.assert(
      fc.property(answers, (answer) => {
        let now = answer;
        let grade = kind.grade(fr, answer);
        let left = wrong(grade).map(({ id }) => id);
        for (let part = left[0]; part !== undefined; part = left[0]) {
          now = mend(fr, now, part);
          const next = kind.grade(fr, now);
          left = next.kind === 'graded' ? wrong(next).map(({ id }) => id) : left.slice(1);
          assert.ok(!left.includes(part), `${part} is still wrong`);
          if (next.kind === 'incomplete') continue;
          assert.ok(grade.kind === 'graded' && next.score >= grade.score, `${part} mended lowers the score`);
          grade = next;
        }
        if (grade.kind === 'graded') assert.equal(grade.score, 1);
      }),
    );
  });

  test(`${kind.type}: the order in which parts are answered does not count`, () => {
    fc.assert(
      fc.property(answers, (answer) => {
        if (ordered) return assert.deepEqual(kind.grade(fr, answer), kind.grade(fr, kind.decode(fr, answer)));
        assert.deepEqual(kind.grade(fr, reversed(answer)), kind.grade(fr, answer));
      }),
    );
  });

  test(`${kind.type}: the same marks in both languages`, () => {
    fc.assert(fc.property(answers, (answer) => assert.deepEqual(kind.grade(fr, answer), kind.grade(en, answer))));
  });

  test(`${kind.type}: a retry keeps all that was right`, () => {
    fc.assert(
      fc.property(answers, (answer) => {
        const before = kind.grade(fr, answer);
        let now = kind.retry(fr, answer);
        for (const { id } of wrong(before)) now = mend(fr, now, id);
        if (before.kind === 'graded') assert.deepEqual(wrong(kind.grade(fr, now)), []);
      }),
    );
  });

  test(`${kind.type}: an answer survives storage, and what is read from outside never throws`, () => {
    fc.assert(
      fc.property(answers, (answer) =>
        assert.deepEqual(kind.grade(fr, kind.decode(fr, JSON.parse(JSON.stringify(answer)))), kind.grade(fr, answer)),
      ),
    );
    fc.assert(fc.property(fc.anything(), (value) => void kind.grade(fr, kind.decode(fr, value))));
    const key = kind.key(fr);
    if (!Array.isArray(key))
      fc.assert(
        fc.property(
          fc.dictionary(fc.constantFrom(...Object.keys(key as object)), fc.anything()),
          (value) => void kind.grade(fr, kind.decode(fr, value)),
        ),
      );
  });

  test(`${kind.type}: each part told about has its reason, in both languages`, () => {
    fc.assert(
      fc.property(answers, (answer) => {
        for (const item of [fr, en]) {
          const grade = kind.grade(item, answer);
          for (const part of grade.kind === 'graded' ? grade.parts : [])
            if (part.feedback && part.feedback !== 'unknown') assert.notEqual(kind.rationale(item, part), '', part.feedback);
        }
      }),
    );
  });
}
