import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { itemsOf, questionsOf } from '../../tests/support/items.ts';
import { type Answers, qtiProblems, runQti } from '../../tests/support/qti.ts';
import { all, named, parseXml } from '../../tests/support/xml.ts';
import { LOCALES } from '../core/locale.ts';
import type { Item } from '../exercises/localise.ts';
import { kindOf, type TypeName } from '../exercises/registry.ts';
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
    case 'match':
      return { RESPONSE: question.lefts.map((left) => `L_${left.id} R_${left.rights.at(-1)}`) };
    case 'order':
      return { RESPONSE: question.steps.map(({ id }) => id) };
    case 'numeric':
      return { RESPONSE: question.value + question.tolerance / 2 };
    case 'gaps':
      return Object.fromEntries(question.gaps.map(({ id, options }) => [`GAP_${id}`, `${id}_${options.find(({ right }) => right)?.id}`]));
  }
}

for (const locale of LOCALES) {
  const { questions, unknown } = questionsOf(locale);
  const parsed = questions.map((question) => [question, parseXml(qtiItem(question))] as const);

  test(`QTI 2.1 (${locale}): every item keeps the structural rules of the specification`, () => {
    assert.deepEqual(
      parsed.flatMap(([{ guid }, item]) => qtiProblems(item).map((problem) => `${guid}: ${problem}`)),
      [],
    );
  });

  test(`QTI 2.1 (${locale}): the site's key scores 1, no answer 0, and each answer shows its reason`, () => {
    for (const [question, item] of parsed) {
      const { SCORE, FEEDBACK } = runQti(item, keyOf(question));
      assert.equal(SCORE, 1, question.guid);
      assert.equal(runQti(item, {})['SCORE'], 0, question.guid);
      const names = named(item, 'modalFeedback').map(({ attributes }) => attributes['identifier']);
      const shown = (FEEDBACK as readonly string[]).filter((id) => names.includes(id));
      assert.deepEqual(shown, FEEDBACK, `${question.guid}: feedback without a text`);
      assert.ok(
        named(item, 'modalFeedback').every(({ text }) => text.trim()),
        question.guid,
      );
    }
  });

  test(`QTI 2.1 (${locale}): the package names every file, and nothing else`, () => {
    const { zip, written, left } = qti21(questions, unknown, 'Boussole');
    const files = Object.fromEntries(Object.entries(unzipSync(zip)).map(([path, bytes]) => [path, strFromU8(bytes)]));
    assert.deepEqual(files, qtiFiles(questions, 'Boussole'));
    const manifest = parseXml(files['imsmanifest.xml'] ?? '');
    const listed = all(manifest)
      .filter(({ name }) => name === 'file')
      .map(({ attributes }) => attributes['href']);
    assert.deepEqual([...listed, 'imsmanifest.xml'].sort(), Object.keys(files).sort());
    const ids = new Set(
      all(manifest)
        .filter(({ name }) => name === 'resource')
        .map(({ attributes }) => attributes['identifier']),
    );
    assert.ok(
      all(manifest)
        .filter(({ name }) => name === 'dependency')
        .every(({ attributes }) => ids.has(attributes['identifierref'])),
    );
    const refs = all(parseXml(files['test.xml'] ?? ''))
      .filter(({ name }) => name === 'assessmentItemRef')
      .map(({ attributes }) => attributes['href'] ?? '');
    assert.ok(refs.length === written && refs.every((href) => href in files));
    assert.equal(Object.values(left).reduce((sum, n) => sum + n, 0) + written, questions.length + unknown.length);
  });
}

/** Answers of all sorts to an exercise: as the site holds them, and as a QTI player sends them. */
function* answersTo(source: Item): Generator<{ site: unknown; qti: Answers }> {
  switch (source.type) {
    case 'choice':
    case 'read-chart':
      for (let bits = 1; bits < 2 ** source.options.length; bits++) {
        const chosen = source.options.filter((_, i) => bits & (2 ** i)).map(({ id }) => id);
        if (source.multiple || chosen.length === 1)
          yield { site: chosen, qti: { RESPONSE: source.multiple ? chosen : (chosen[0] ?? null) } };
      }
      return;
    case 'sort':
      for (const bin of source.bins)
        yield {
          site: Object.fromEntries(source.cards.map(({ id }) => [id, bin.id])),
          qti: { RESPONSE: source.cards.map(({ id }) => `L_${id} R_${bin.id}`) },
        };
      return;
    case 'match':
      for (let turn = 0; turn < source.pairs.length; turn++) {
        const partner = (i: number) => source.pairs[(i < 2 ? i : i + turn) % source.pairs.length]?.id ?? '';
        yield {
          site: Object.fromEntries(source.pairs.map(({ id }, i) => [id, partner(i)])),
          qti: { RESPONSE: source.pairs.map(({ id }, i) => `L_${id} R_${partner(i)}`) },
        };
      }
      return;
    case 'numeric':
      for (const value of [
        source.expect,
        source.expect + source.tolerance * 0.9,
        source.expect - source.tolerance * 1.1,
        ...source.mistakes.map(({ expect }) => expect),
        1e9,
      ])
        yield { site: { text: String(value), value }, qti: { RESPONSE: value } };
      return;
    case 'cloze':
    case 'anatomy': {
      const gaps = source.type === 'cloze' ? source.gaps : Object.entries(source.parts).map(([id, options]) => ({ id, options }));
      for (let turn = 0; turn < 5; turn++) {
        const chosen = gaps.map(({ id, options }, i) => [id, options[(turn * (i + 1)) % options.length]?.id ?? ''] as const);
        yield { site: Object.fromEntries(chosen), qti: Object.fromEntries(chosen.map(([id, option]) => [`GAP_${id}`, `${id}_${option}`])) };
      }
    }
  }
}

test('QTI 2.1 marks as the site does, right, wrong and half right', () => {
  const sources = new Map(itemsOf('en').map((item) => [item.id, item]));
  const seen = new Set<string>();
  for (const question of questionsOf('en').questions) {
    const source = sources.get(question.item) as Item;
    const parsed = parseXml(qtiItem(question));
    for (const { site, qti } of answersTo(source)) {
      const grade = kindOf(source.type as TypeName).grade(source, site);
      const score = Number(runQti(parsed, qti)['SCORE']);
      assert.ok(
        grade.kind === 'graded' && Math.abs(grade.score - score) < 1e-9,
        `${question.guid}: ${JSON.stringify(site)} → ${JSON.stringify(grade)}, ${score}`,
      );
      seen.add(source.type);
    }
  }
  assert.deepEqual([...seen].sort(), ['anatomy', 'choice', 'cloze', 'match', 'numeric', 'read-chart', 'sort']);
});
