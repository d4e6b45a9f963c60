import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type GIFTQuestion, parse } from 'gift-pegjs';
import { questionsOf } from '../../tests/support/items.ts';
import { LOCALES } from '../core/locale.ts';
import { gift } from './gift.ts';
import { rich } from './markup.ts';
import { byTheme, type Question } from './question.ts';

const spaces = (text: string) => text.replace(/\s+/g, ' ').trim();
/** The parser leaves its own stand-ins for escaped signs in the second half of a pair. */
const shown = (text: string) => text.replace(/&&(\d{3});/g, (_, code: string) => String.fromCharCode(Number(code)));
const asked = (parsed: GIFTQuestion[]) => parsed.filter((each) => each.type !== 'Category');

for (const locale of LOCALES)
  test(`GIFT (${locale}): a parser of its own reads back every question, its answers, weights and reasons`, () => {
    const { questions, unknown } = questionsOf(locale);
    const { text, written, left, cards } = gift(questions, unknown);
    const parsed = asked(parse(text));
    const filed = byTheme(questions.filter(({ kind }) => kind !== 'gaps'));
    const fit = filed.flatMap(([, own]) => own);
    assert.equal(written, fit.length);
    assert.equal(written + Object.values(left).reduce((sum, n) => sum + n, 0), questions.length + unknown.length);
    const placed = parsed.reduce(
      (sum, each) => sum + (each.type === 'Matching' ? each.matchPairs.filter(({ subquestion }) => subquestion.text).length : 0),
      0,
    );
    assert.equal(
      placed + cards,
      fit.reduce((sum, each) => sum + (each.kind === 'match' ? each.lefts.length : each.kind === 'order' ? each.steps.length : 0), 0),
    );
    assert.deepEqual(
      parsed.map((each) => each.id),
      fit.map(({ guid }) => guid),
    );
    for (const [i, question] of fit.entries()) compare(parsed[i] as GIFTQuestion, question);
    let category = '';
    const themeOf = new Map(filed.flatMap(([theme, own]) => own.map(({ guid }) => [guid, theme])));
    for (const line of text.split('\n')) {
      category = /^\$CATEGORY: .*\/(.+)$/.exec(line)?.[1] ?? category;
      const guid = /\[id:([^\]]+)\]/.exec(line)?.[1];
      if (guid) assert.equal(category, themeOf.get(guid), guid);
    }
  });

function compare(parsed: GIFTQuestion, question: Question): void {
  assert.equal(spaces(parsed.title ?? ''), spaces(question.title));
  if (parsed.type === 'MC' && question.kind === 'choice') {
    assert.deepEqual(
      parsed.choices.map(({ text, feedback }) => [spaces(text.text), spaces(feedback?.text ?? '')]),
      question.options.map(({ text, reason }) => [spaces(rich(text)), spaces(rich(reason))]),
    );
    const worth = (right: boolean) =>
      parsed.choices.filter((_, i) => question.options[i]?.right === right).map(({ isCorrect, weight }) => weight ?? (isCorrect ? 100 : 0));
    assert.ok(Math.abs(worth(true).reduce((sum, n) => sum + n, 0) - 100) < 0.01, `${question.guid}: right ones give 100`);
    assert.ok(
      worth(false).every((n) => (question.multiple ? n < 0 : n === 0)),
      `${question.guid}: wrong ones give nothing`,
    );
  } else if (parsed.type === 'Matching' && question.kind === 'match') {
    const name = new Map(question.rights.map(({ id, text }) => [id, spaces(text)]));
    const pairs = question.lefts
      .filter(({ rights }) => rights.length === 1)
      .map(({ text, rights }) => [spaces(rich(text)), name.get(rights[0] ?? '')]);
    assert.deepEqual(
      parsed.matchPairs.slice(0, pairs.length).map(({ subquestion, subanswer }) => [spaces(subquestion.text), spaces(shown(subanswer))]),
      pairs,
    );
    assert.ok(parsed.matchPairs.slice(pairs.length).every(({ subquestion }) => subquestion.text === ''));
  } else if (parsed.type === 'Matching' && question.kind === 'order') {
    assert.deepEqual(
      parsed.matchPairs.map(({ subquestion }) => spaces(subquestion.text)),
      question.steps.map(({ text }) => spaces(rich(text))),
    );
  } else if (parsed.type === 'Numerical' && question.kind === 'numeric') {
    const choices = parsed.choices as Extract<typeof parsed.choices, unknown[]>;
    assert.deepEqual(
      choices.map(({ text, weight }) => [text.number, text.range, weight]),
      [
        [question.value, question.tolerance, 100],
        ...question.mistakes.map(({ value }) => [Number(value.toFixed(6)), question.tolerance, 0]),
      ],
    );
  } else assert.fail(`${question.guid}: ${question.kind} became ${parsed.type}`);
}

test('GIFT: whatever stands in a text comes back', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.trim() !== ''),
        { minLength: 2, maxLength: 4 },
      ),
      ([title = '', ...texts]) => {
        const options = texts.map((text, i) => ({ id: `o${i}`, text: `a${text}b`, right: i === 0, reason: `r${text}` }));
        const question: Question = {
          item: 'x',
          guid: 'g',
          locale: 'en',
          type: 'choice',
          kind: 'choice',
          multiple: false,
          title: `t${title}`,
          theme: 'kpi',
          difficulty: 1,
          hints: [],
          stem: '<p>s</p>',
          prompt: 's',
          after: '<p>after</p>',
          options: [...options, { id: 'z', text: 'z', right: false, reason: 'z' }],
        };
        const [back] = asked(parse(gift([question], []).text));
        assert.ok(back?.type === 'MC');
        assert.deepEqual(
          back.choices.map(({ text }) => spaces(text.text)),
          question.options.map(({ text }) => spaces(rich(text))),
        );
        assert.equal(spaces(back.title ?? ''), spaces(question.title));
      },
    ),
  );
});
