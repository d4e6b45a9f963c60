import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { exampleOf } from '../../../tests/contract/example.ts';
import { setText } from '../../okr-ui/edit.ts';
import type { Okr } from '../../okr/model.ts';
import { marksOffered, palette, seenIn } from './flaws.ts';
import { diagnose, judgeRepair, repair } from './grade.ts';
import { BUILT, repairWith } from './kind.ts';
import { diagnosisOf, markOf, original, type RepairAnswer, reasonOf, toOkr } from './marks.ts';

const item = exampleOf('repair', 'en');
const flaws = item.flaws.map(markOf);
const models = item.models.map(({ okr }) => toOkr(okr, item.kind));
const scoreOf = (answer: RepairAnswer) => {
  const grade = repair.grade(item, answer);
  return grade.kind === 'graded' ? grade.score : grade.missing;
};
const mended = (okr: Okr, marks: readonly string[] = flaws): RepairAnswer => ({ marks, diagnosed: true, okr });

test('a diagnosis earns its share: what is found less what is imagined', () => {
  assert.equal(diagnose(item, flaws.slice(0, 2)).score, 2 / flaws.length);
  const [decoy] = item.decoys.map(markOf);
  assert.deepEqual(diagnose(item, [...flaws.slice(0, 2), decoy ?? '']), {
    found: flaws.slice(0, 2),
    missed: flaws.slice(2),
    wrong: [decoy],
    score: 1 / flaws.length,
  });
  assert.equal(diagnose(item, marksOffered(item)).score, 0, 'ticking everything earns nothing');
});

test('every flaw and decoy can be ticked, on its own kind of line', () => {
  const offered = marksOffered(item);
  for (const mark of [...flaws, ...item.decoys.map(markOf)]) assert.ok(offered.includes(mark), mark);
  assert.ok(palette(item).keyResult.includes('kr-percent-or-points'), 'a rare flaw is offered where the exercise has it');
});

test('half is the diagnosis, half the repair; both models are whole repairs', () => {
  for (const okr of models) assert.equal(scoreOf(mended(okr)), 1);
  assert.equal(scoreOf(mended(original(item))), 0.5);
  assert.equal(scoreOf(mended(models[0] ?? original(item), flaws.slice(0, 1))), (1 / flaws.length + 1) / 2);
});

test('one line mended is one flaw mended; a flaw made on the way costs as much', () => {
  const better = setText(original(item), 'kr2', 'Raise technicians’ CSAT from 88% to 92%');
  assert.deepEqual(judgeRepair(item, better).mended, ['kr2:kr-business-as-usual']);
  const worse = setText(better, 'kr1', 'Publish 12 articles on offline mode');
  const { made, left } = judgeRepair(item, worse);
  assert.deepEqual(made, ['kr1:kr-is-task']);
  assert.ok(!left.includes('kr1:kr-percent-or-points'));
});

test('emptying the OKR is no repair, and nothing is marked before something is ticked', () => {
  const empty: Okr = { ...original(item), objective: '', keyResults: [] };
  assert.deepEqual(scoreOf(mended(empty)), ['mend']);
  assert.deepEqual(scoreOf({ marks: [], diagnosed: false, okr: null }), ['diagnosis']);
  assert.deepEqual(scoreOf({ marks: flaws, diagnosed: false, okr: null }), ['mend']);
  const alone: Okr = { ...original(item), keyResults: original(item).keyResults.slice(0, 1) };
  assert.ok(judgeRepair(item, alone).made.includes('set:set-size'), 'cutting lines away breaks the set');
});

test('a score is a share, and 1 exactly where nothing is left to say', () => {
  const lines = [...original(item).keyResults, ...models.flatMap((okr) => okr.keyResults)].map(({ text }) => text);
  const okr = fc
    .array(fc.constantFrom(...lines, 'Publish 12 articles', ''), { minLength: 1, maxLength: 6 })
    .map((texts): Okr => ({ ...original(item), keyResults: texts.map((text, i) => ({ id: `kr${i + 1}`, text })) }));
  fc.assert(
    fc.property(fc.subarray(marksOffered(item)), okr, (marks, each) => {
      const grade = repair.grade(item, { marks, diagnosed: true, okr: each });
      if (grade.kind === 'incomplete') return;
      assert.ok(grade.score >= 0 && grade.score <= 1);
      assert.equal(
        grade.score === 1,
        grade.parts.every(({ verdict }) => verdict === 'right'),
      );
      for (const { feedback } of grade.parts) if (feedback) assert.notEqual(reasonOf(item, feedback), '', feedback);
    }),
    { numRuns: 60 },
  );
});

test('a retry clears false alarms alone, and an answer survives storage', () => {
  const answer = mended(models[1] ?? original(item), [...flaws, ...item.decoys.map(markOf)]);
  assert.deepEqual(repair.retry(item, answer).marks, flaws);
  const back = repair.decode(item, JSON.parse(JSON.stringify(answer)));
  assert.deepEqual(repair.grade(item, back), repair.grade(item, answer));
  assert.deepEqual(repair.decode(item, { marks: ['kr1:made-up'], okr: 7 }), { marks: [], diagnosed: false, okr: null });
});

test('without the linter the diagnosis is the same, and a repair waits for it instead of being marked', () => {
  const names = { rules: {}, lines: { objective: '', keyResult: '', set: '' }, mended: '', falseMark: '', made: '' };
  const built = { ...item, names: { ...names, offered: palette(item), seen: seenIn(item) } };
  const first = repairWith(BUILT);
  fc.assert(
    fc.property(fc.subarray(marksOffered(item)), (marks) => {
      assert.deepEqual(diagnosisOf(built, marks, BUILT.seen(built)), diagnose(item, marks));
      assert.deepEqual(first.decode(built, { marks }).marks, repair.decode(item, { marks }).marks);
      assert.deepEqual(first.retry(built, mended(original(item), marks)).marks, repair.retry(item, mended(original(item), marks)).marks);
    }),
  );
  assert.deepEqual(first.grade(built, mended(original(item))), { kind: 'incomplete', missing: ['reader'] });
  assert.deepEqual(first.grade(built, { marks: [], diagnosed: false, okr: null }), { kind: 'incomplete', missing: ['diagnosis'] });
});
