import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { itemsOf, questionsOf } from '../../tests/support/items.ts';
import { type Answers, qtiProblems, runQti, type Value } from '../../tests/support/qti.ts';
import { all, named, parseXml } from '../../tests/support/xml.ts';
import { LOCALES } from '../core/locale.ts';
import { gradeChoice } from '../exercises/choice/grade.ts';
import { sort } from '../exercises/sort/grade.ts';
import { qti21, qtiFiles } from './qti21.ts';
import { qtiItem } from './qti-item.ts';
import type { Question } from './question.ts';

/** The answer that is right on the site, as a QTI player would send it. */
function keyOf(question: Question): Answers {
  switch (question.kind) {
    case 'choice': {
      const right = question.options.filter((option) => option.right).map(({ id }) => id);
      return { RESPONSE: question.multiple ? right : (right[0] ?? null) };
    }
    case 'match': return { RESPONSE: question.lefts.map((left) => `L_${left.id} R_${left.rights.at(-1)}`) };
    case 'order': return { RESPONSE: question.steps.map(({ id }) => id) };
    case 'numeric': return { RESPONSE: question.value + question.tolerance / 2 };
    case 'gaps': return Object.fromEntries(question.gaps.map(({ id, options }) => [`GAP_${id}`, `${id}_${options.find(({ right }) => right)?.id}`]));
  }
}

for (const locale of LOCALES) {
  const { questions, unknown } = questionsOf(locale);
  const parsed = questions.map((question) => [question, parseXml(qtiItem(question))] as const);

  test(`QTI 2.1 (${locale}): every item keeps the structural rules of the specification`, () => {
    assert.deepEqual(parsed.flatMap(([{ guid }, item]) => qtiProblems(item).map((problem) => `${guid}: ${problem}`)), []);
  });

  test(`QTI 2.1 (${locale}): the site's key scores 1, no answer 0, and each answer shows its reason`, () => {
    for (const [question, item] of parsed) {
      const { SCORE, FEEDBACK } = runQti(item, keyOf(question));
      assert.equal(SCORE, 1, question.guid);
      assert.equal(runQti(item, {})['SCORE'], 0, question.guid);
      const names = named(item, 'modalFeedback').map(({ attributes }) => attributes['identifier']);
      const shown = (FEEDBACK as readonly string[]).filter((id) => names.includes(id));
      assert.deepEqual(shown, FEEDBACK, `${question.guid}: feedback without a text`);
      assert.ok(named(item, 'modalFeedback').every(({ text }) => text.trim()), question.guid);
    }
  });

  test(`QTI 2.1 (${locale}): the package names every file, and nothing else`, () => {
    const { zip, written, left } = qti21(questions, unknown, 'Boussole');
    const files = Object.fromEntries(Object.entries(unzipSync(zip)).map(([path, bytes]) => [path, strFromU8(bytes)]));
    assert.deepEqual(files, qtiFiles(questions, 'Boussole'));
    const manifest = parseXml(files['imsmanifest.xml'] ?? '');
    const listed = all(manifest).filter(({ name }) => name === 'file').map(({ attributes }) => attributes['href']);
    assert.deepEqual([...listed, 'imsmanifest.xml'].sort(), Object.keys(files).sort());
    const ids = new Set(all(manifest).filter(({ name }) => name === 'resource').map(({ attributes }) => attributes['identifier']));
    assert.ok(all(manifest).filter(({ name }) => name === 'dependency').every(({ attributes }) => ids.has(attributes['identifierref'])));
    const refs = all(parseXml(files['test.xml'] ?? '')).filter(({ name }) => name === 'assessmentItemRef').map(({ attributes }) => attributes['href'] ?? '');
    assert.ok(refs.length === written && refs.every((href) => href in files));
    assert.equal(Object.values(left).reduce((sum, n) => sum + n, 0) + written, questions.length + unknown.length);
  });
}

test('QTI 2.1 marks as the site does: several right, and cards with more than one bin', () => {
  const { questions } = questionsOf('en');
  const items = new Map(itemsOf('en').map((item) => [item.id, item]));
  for (const question of questions) {
    const parsed = parseXml(qtiItem(question));
    const score = (value: Value) => runQti(parsed, { RESPONSE: value })['SCORE'];
    const source = items.get(question.item);
    if (question.kind === 'choice' && source?.type === 'choice')
      for (let bits = 1; bits < 2 ** question.options.length; bits++) {
        const chosen = question.options.filter((_, i) => bits & (2 ** i)).map(({ id }) => id);
        if (!question.multiple && chosen.length > 1) continue;
        const site = gradeChoice(source, chosen);
        assert.ok(site.kind === 'graded' && Math.abs(site.score - Number(score(question.multiple ? chosen : (chosen[0] ?? null)))) < 1e-9, `${question.guid}: ${chosen.join()}`);
      }
    if (question.kind === 'match' && source?.type === 'sort')
      for (const bin of source.bins) {
        const answer = Object.fromEntries(source.cards.map(({ id }) => [id, bin.id]));
        const site = sort.grade(source, answer);
        assert.ok(site.kind === 'graded' && Math.abs(site.score - Number(score(source.cards.map(({ id }) => `L_${id} R_${bin.id}`)))) < 1e-9, question.guid);
      }
  }
});
