import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { questionsOf } from '../../tests/support/items.ts';
import { all, type Element, named, parseXml, textOf } from '../../tests/support/xml.ts';
import { LOCALES } from '../core/locale.ts';
import { rich } from './markup.ts';
import { moodleXml } from './moodle-xml.ts';
import { byTheme, type Question } from './question.ts';

/** Marks that Moodle accepts for an answer; others stop an import. */
const MARKS = [100, 90, 83.33333, 80, 75, 70, 66.66667, 60, 50, 40, 33.33333, 30, 25, 20, 16.66667, 14.28571, 12.5, 11.11111, 10, 5, 0];
/** What each type of question must hold beside the common parts (Moodle's import reads these names). */
const NEEDS: Readonly<Record<string, readonly string[]>> = {
  multichoice: [
    'single',
    'shuffleanswers',
    'answernumbering',
    'answer',
    'correctfeedback',
    'partiallycorrectfeedback',
    'incorrectfeedback',
  ],
  matching: ['shuffleanswers', 'subquestion', 'correctfeedback'],
  numerical: ['answer', 'unitgradingtype'],
  cloze: [],
  ordering: ['layouttype', 'selecttype', 'selectcount', 'gradingtype', 'showgrading', 'numberingstyle', 'answer'],
};

for (const locale of LOCALES) {
  const { questions: given, unknown } = questionsOf(locale);
  const questions = byTheme(given).flatMap(([, own]) => own);
  const written = moodleXml(given, unknown);
  const everything = named(parseXml(written.text), 'question');
  const parsed = everything.filter(({ attributes }) => attributes['type'] !== 'category');

  test(`Moodle XML (${locale}): each question stands in the category of its theme`, () => {
    const themeOf = new Map(byTheme(given).flatMap(([theme, own]) => own.map(({ guid }) => [guid, theme])));
    let category = '';
    for (const element of everything)
      if (element.attributes['type'] === 'category') category = textOf(element, 'category', 'text').split('/').at(-1) ?? '';
      else assert.equal(category, themeOf.get(textOf(element, 'idnumber')));
  });

  test(`Moodle XML (${locale}): well formed, each question whole, with its id, reasons and hints`, () => {
    assert.equal(parsed.length, questions.length);
    for (const [i, element] of parsed.entries()) {
      const question = questions[i] as Question;
      const type = element.attributes['type'] ?? '';
      assert.equal(textOf(element, 'idnumber'), question.guid);
      assert.ok(question.guid.length <= 100, `${question.guid}: Moodle keeps 100 characters`);
      assert.equal(textOf(element, 'name', 'text'), question.title);
      assert.ok(textOf(element, 'questiontext', 'text').startsWith(question.stem));
      assert.deepEqual(
        named(element, 'hint').map((hint) => textOf(hint, 'text')),
        question.hints.map(rich),
      );
      for (const name of [...(NEEDS[type] ?? ['a known type']), 'generalfeedback', 'penalty', 'hidden', 'tags'])
        assert.ok(named(element, name).length, `${question.guid} (${type}): ${name}`);
      for (const answer of type === 'ordering' ? [] : named(element, 'answer')) {
        assert.ok(
          MARKS.includes(Math.abs(Number(answer.attributes['fraction']))),
          `${question.guid}: fraction ${answer.attributes['fraction']}`,
        );
        assert.ok(textOf(answer, 'feedback', 'text'), `${question.guid}: a reason for each answer`);
      }
    }
    assert.equal(new Set(questions.map(({ guid }) => guid)).size, questions.length);
  });

  test(`Moodle XML (${locale}): the site's key earns full marks, whatever the type`, () => {
    for (const [i, element] of parsed.entries())
      assert.ok(Math.abs(marksOfKey(element, questions[i] as Question) - 1) < 0.0001, (questions[i] as Question).guid);
  });
}

/** What Moodle would give for the answer that is right on the site, 0–1. */
function marksOfKey(element: Element, question: Question): number {
  const fractions = named(element, 'answer').map(({ attributes }) => Number(attributes['fraction']) / 100);
  if (question.kind === 'choice') return question.options.reduce((sum, { right }, i) => sum + (right ? (fractions[i] ?? 0) : 0), 0);
  if (question.kind === 'numeric')
    return (
      fractions[
        named(element, 'answer').findIndex(
          (answer) => Math.abs(Number(textOf(answer, 'text')) - question.value) <= Number(textOf(answer, 'tolerance')),
        )
      ] ?? 0
    );
  if (question.kind === 'order')
    return named(element, 'answer').every(
      (answer, i) => textOf(answer, 'text') === rich(question.steps[i]?.text ?? '') && Number(answer.attributes['fraction']) === i + 1,
    )
      ? 1
      : 0;
  const expected =
    question.kind === 'gaps'
      ? question.gaps.map(({ options }) => options.filter(({ right }) => right).map(({ text }) => rich(text)))
      : question.lefts.map(({ rights }) => rights.map((id) => question.rights.find((right) => right.id === id)?.text ?? ''));
  const found =
    element.attributes['type'] === 'cloze'
      ? cloze(textOf(element, 'questiontext', 'text')).map((gap) => gap.filter(({ right }) => right).map(({ text }) => text))
      : named(element, 'subquestion')
          .filter((each) => textOf(each, 'text'))
          .map((each) => [textOf(each, 'answer', 'text')]);
  assert.deepEqual(
    found.map((gap) => [...gap].sort()),
    expected.map((gap) => gap.map(rich).sort()),
  );
  return 1;
}

/** Embedded answers read as Moodle reads them: split at unescaped signs, entities decoded once. */
function cloze(text: string): { text: string; right: boolean; reason: string }[][] {
  const decode = (part: string) => part.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
  return [...text.matchAll(/\{1:MULTICHOICE_S:((?:[^{}\\]|\\.)*)\}/gs)].map(([, inside = '']) =>
    inside.split('~').map((each) => {
      const [, mark = '', answer = '', reason = ''] = /^(=?)((?:[^#]|(?<=&)#)+)(?:#(.*))?$/s.exec(each) ?? [];
      return { right: mark === '=', text: decode(answer), reason: decode(reason) };
    }),
  );
}

test('Moodle XML: whatever stands in a text comes back, embedded answers included', () => {
  const sample = (text: string): Question => ({
    item: 'x',
    guid: 'g',
    locale: 'fr',
    type: 'cloze',
    kind: 'gaps',
    title: `t${text}`,
    theme: 'kpi',
    difficulty: 1,
    hints: [text],
    stem: '<p>s</p>',
    prompt: 's',
    after: '<p>a</p>',
    text: ['before ', { gap: 'one' }, ' after'],
    gaps: [
      {
        id: 'one',
        label: 'l',
        options: [
          { id: 'a', text: `a${text}`, right: true, reason: `r${text}` },
          { id: 'b', text: 'b', right: false, reason: text },
        ],
      },
    ],
  });
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => text.replace(/\p{Cc}|[\ud800-\udfff\ufffe\uffff]/gu, '')),
      (text) => {
        const element = all(parseXml(moodleXml([sample(text)], []).text)).find(
          ({ attributes }) => attributes['type'] === 'cloze',
        ) as Element;
        assert.equal(textOf(element, 'name', 'text'), `t${text}`);
        const [gap] = cloze(textOf(element, 'questiontext', 'text'));
        assert.deepEqual(gap, [
          { right: true, text: rich(`a${text}`), reason: rich(`r${text}`) },
          { right: false, text: 'b', reason: rich(text) },
        ]);
      },
    ),
  );
});
