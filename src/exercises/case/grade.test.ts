import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { parse } from 'yaml';
import { LOCALES } from '../../core/locale.ts';
import { localiseItem } from '../localise.ts';
import { exerciseSchema } from '../schema.ts';
import { type CaseItem, caseStory, decodeSettled, goOn, labelsOf, soundest, soundOf, stepsLeft, walk } from './grade.ts';

const source = exerciseSchema.parse(parse(readFileSync(new URL('./example.yml', import.meta.url), 'utf8')));
const [fr, en] = LOCALES.map((locale) => localiseItem('example', source, locale) as CaseItem);
assert.ok(fr && en);
const scoreOf = (answer: readonly string[], item = fr) => {
  const grade = caseStory.grade(item, answer);
  return grade.kind === 'graded' ? grade.score : null;
};

/** A way to the end: at each decision the nth option. */
const way = (choices: readonly number[]): string[] => {
  const chosen: string[] = [];
  for (const choice of choices) {
    const { at } = walk(fr, chosen);
    const options = at ? (fr.decisions[at]?.options ?? []) : [];
    const option = options[choice % Math.max(1, options.length)];
    if (option) chosen.push(option.id);
  }
  return chosen;
};
const anyWay = fc.array(fc.nat(5), { minLength: 6, maxLength: 6 }).map(way);

test('the sound way scores 1, an untold story is not marked, half a story neither', () => {
  assert.equal(scoreOf(caseStory.key(fr)), 1);
  assert.equal(caseStory.grade(fr, []).kind, 'incomplete');
  assert.equal(caseStory.grade(fr, caseStory.key(fr).slice(0, -1)).kind, 'incomplete');
});

test('the score is the sum of the decisions’ worth over their number', () => {
  fc.assert(
    fc.property(anyWay, (answer) => {
      const { steps, at } = walk(fr, answer);
      assert.equal(at, null);
      assert.equal(scoreOf(answer), steps.reduce((sum, { option }) => sum + option.worth, 0) / steps.length);
    }),
  );
});

test('both languages mark alike and move the same numbers', () => {
  fc.assert(
    fc.property(anyWay, (answer) => {
      assert.deepEqual(caseStory.grade(fr, answer), caseStory.grade(en, answer));
      assert.deepEqual(walk(fr, answer).board, walk(en, answer).board);
    }),
  );
});

test('a retry keeps the sound beginning and asks again from the first decision that was not', () => {
  fc.assert(
    fc.property(anyWay, (answer) => {
      const kept = caseStory.retry(fr, answer);
      assert.deepEqual(kept, answer.slice(0, kept.length));
      assert.ok(walk(fr, kept).steps.every(({ option }) => option.worth === 1));
      if (kept.length < answer.length) assert.ok((walk(fr, answer).steps[kept.length]?.option.worth ?? 1) < 1);
    }),
  );
});

test('a retry asks each missed decision again and none that was sound, where the story comes back to it', () => {
  fc.assert(
    fc.property(anyWay, (answer) => {
      const sound = soundOf(fr, answer);
      const asked: string[] = [];
      let now = goOn(fr, caseStory.retry(fr, answer), sound);
      for (let at = walk(fr, now).at; at !== null; at = walk(fr, now).at) {
        asked.push(at);
        const decision = fr.decisions[at];
        now = goOn(fr, [...now, (decision && soundest(decision)?.id) ?? ''], sound);
      }
      assert.equal(scoreOf(now), 1);
      assert.deepEqual(
        asked.filter((at) => at in sound),
        [],
      );
    }),
  );
});

test('settled decisions read back name sound options only, and never lead in circles', () => {
  const sound = soundOf(fr, caseStory.key(fr));
  assert.deepEqual(decodeSettled(fr, JSON.parse(JSON.stringify(sound))), sound);
  assert.deepEqual(goOn(fr, [], sound), caseStory.key(fr));
  fc.assert(fc.property(fc.anything(), (value) => void goOn(fr, [], decodeSettled(fr, value))));
  assert.deepEqual(decodeSettled(fr, { [fr.start]: 'gone', gone: 'x', constructor: 'name' }), {});
});

test('what is read back from storage leads as far as it is known', () => {
  const whole = caseStory.key(fr);
  assert.deepEqual(caseStory.decode(fr, whole), whole);
  assert.deepEqual(caseStory.decode(fr, [whole[0], 'gone', whole[1]]), [whole[0]]);
  for (const junk of [null, 7, 'x', {}, [1, null]]) assert.deepEqual(caseStory.decode(fr, junk), []);
});

test('every decision has its sound line in the key, and the count of decisions left never grows', () => {
  assert.deepEqual(
    caseStory
      .solution(fr)
      .map(({ id }) => id)
      .sort(),
    Object.keys(fr.decisions).sort(),
  );
  for (const [id, decision] of Object.entries(fr.decisions)) {
    assert.equal(soundest(decision)?.worth, 1, id);
    for (const { next } of decision.options) assert.ok(stepsLeft(fr, next) < stepsLeft(fr, id));
  }
});

test('each decision has a label of its own, that says its step', () => {
  const labels = labelsOf(fr);
  assert.equal(new Set(Object.values(labels)).size, Object.keys(fr.decisions).length);
  for (const [id, { step }] of Object.entries(fr.decisions)) assert.equal(Number.parseInt(labels[id] ?? '', 10), step);
});
