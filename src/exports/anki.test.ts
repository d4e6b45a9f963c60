import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { evaluate, namesIn, parseFormula } from '../core/formula.ts';
import { LOCALES } from '../core/locale.ts';
import { readContent } from '../../scripts/content/read.ts';
import { termSchema } from '../content/term.ts';
import { anki, type Card } from './anki.ts';
import { formulaText } from './formula-text.ts';

const terms = readContent(process.cwd()).terms.flatMap(({ id, facts, prose }) => {
  const parsed = termSchema.safeParse(facts);
  return parsed.success ? [{ id, facts: parsed.data, prose }] : [];
});

/** The file read by Anki's rules: header lines, then one note a line, columns as the header names them. */
function read(text: string) {
  const lines = text.replace(/\n$/, '').split('\n');
  const head = Object.fromEntries(
    lines.filter((line) => line.startsWith('#')).map((line) => [line.slice(1, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]),
  );
  return { head, rows: lines.filter((line) => !line.startsWith('#')).map((line) => line.split('\t')) };
}

for (const locale of LOCALES)
  test(`Anki (${locale}): a card for every term, in four columns, with a name that stays`, () => {
    const cards = terms.map(({ id, facts, prose }): Card => ({
      id,
      name: facts.name[locale],
      aliases: facts.aliases[locale],
      definition: String(prose[locale]?.data['definition']),
      category: facts.category,
      href: `https://boussole.example/${locale}/glossary/${id}/`,
      formula:
        facts.kind === 'metric' && facts.formula
          ? {
              expression: facts.formula.expression,
              variables: Object.fromEntries(Object.entries(facts.formula.variables).map(([key, each]) => [key, each[locale]])),
            }
          : undefined,
    }));
    const { head, rows } = read(anki(cards, locale));
    assert.deepEqual([head['separator'], head['html'], head['guid column'], head['tags column']], ['tab', 'true', '1', '4']);
    assert.equal(head['columns']?.split('\t').length, 4);
    assert.equal(rows.length, terms.length);
    assert.ok(rows.every((row) => row.length === 4 && row.every((cell) => cell !== '' && !cell.startsWith('"'))));
    assert.deepEqual(
      rows.map(([guid]) => guid),
      terms.map(({ id }) => `boussole-${locale}-${id}`),
    );
    assert.equal(new Set(rows.map(([, front]) => front)).size, rows.length, 'two cards ask the same');
    const back = rows.find(([guid]) => guid === `boussole-${locale}-activation-rate`)?.[2] ?? '';
    assert.match(back, / ÷ .* × 100/, 'the formula stands on the back');
  });

test('Anki: tabs, line breaks, quotes and signs of HTML do not break a row', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (name, definition) => {
      const { rows } = read(
        anki(
          [
            {
              id: 'x',
              name: `n${name}`,
              aliases: [name],
              definition: `d${definition}`,
              category: 'foundations',
              href: 'https://x.example/',
            },
          ],
          'en',
        ),
      );
      assert.equal(rows.length, 1);
      assert.equal(rows[0]?.length, 4);
      assert.doesNotMatch((rows[0]?.[1] ?? '').replaceAll(/<br>|<\/?small>/g, ''), /[<>"]/);
    }),
  );
});

test('a formula on one line means what its tree means', () => {
  const leaf = fc.oneof(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 1, max: 9 }).map(String)).map((text) => ({ text, size: text }));
  /** `size` is the same formula with nothing taken away: what rounding errors are measured by. */
  const { formula } = fc.letrec<{ formula: { text: string; size: string } }>((tie) => ({
    formula: fc.oneof(
      { maxDepth: 4 },
      leaf,
      fc.tuple(tie('formula'), fc.constantFrom('+', '-', '*', '/'), tie('formula')).map(([left, op, right]) => ({
        text: `(${left.text}) ${op} (${right.text})`,
        size: `(${left.size}) ${op === '-' ? '+' : op} (${op === '/' ? right.text : right.size})`,
      })),
      fc
        .tuple(tie('formula'), fc.constantFrom('2', '3'))
        .map(([base, power]) => ({ text: `(${base.text})^${power}`, size: `(${base.size})^${power}` })),
      tie('formula').map((of) => ({ text: `-(${of.text})`, size: of.size })),
    ),
  }));
  const values = { a: 1.3, b: 2.1, c: 3.7 };
  fc.assert(
    fc.property(formula, ({ text: source, size }) => {
      const text = formulaText(parseFormula(source), String);
      const again = parseFormula(text.replaceAll('×', '*').replaceAll('÷', '/').replaceAll('−', '-'));
      assert.deepEqual(new Set(namesIn(again)), new Set(namesIn(parseFormula(source))));
      const [before, after, scale] = [parseFormula(source), again, parseFormula(size)].map((tree) => evaluate(tree, values));
      if (typeof before !== 'number' || typeof scale !== 'number') return;
      assert.ok(typeof after === 'number' && Math.abs(before - after) <= Math.abs(scale) * 1e-9, `${source} → ${text}`);
    }),
    { numRuns: 500 },
  );
});
