import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { evaluate as mathEvaluate } from 'mathjs';
import { hasUnit } from './dimension.ts';
import { compute, evaluate, namesIn, parseFormula, type Node } from './formula.ts';

test('precedence, powers, unary minus and parentheses are those of arithmetic', () => {
  assert.equal(compute('1 + 2 * 3', {}), 7);
  assert.equal(compute('(1 + 2) * 3', {}), 9);
  assert.equal(compute('2 ^ 3 ^ 2', {}), 512);
  assert.equal(compute('-2 ^ 2', {}), -4);
  assert.equal(compute('12 / 2 / 3', {}), 2);
  assert.equal(compute('won / (won + lost) * 100', { won: 45, lost: 135 }), 25);
});

test('a bad expression says where', () => {
  for (const bad of ['', '1 +', '(1', 'a b', '1 $ 2', ')']) assert.throws(() => parseFormula(bad), SyntaxError, bad);
});

test('division by zero and missing values are told, not thrown', () => {
  assert.deepEqual(evaluate(parseFormula('a / b'), { a: 1, b: 0 }), {
    kind: 'division-by-zero',
    divisor: { kind: 'name', name: 'b' },
  });
  assert.deepEqual(evaluate(parseFormula('a'), {}), { kind: 'missing', name: 'a' });
});

const tree: fc.Arbitrary<string> = fc.letrec<{ e: string }>((tie) => ({
  e: fc.oneof(
    { depthSize: 'small' },
    fc.integer({ min: 1, max: 99 }).map(String),
    fc.constantFrom('x', 'y'),
    fc.tuple(tie('e'), fc.constantFrom('+', '-', '*', '/'), tie('e')).map(([a, op, b]) => `(${a}) ${op} ${b}`),
  ),
})).e;

test('agrees with mathjs on any expression', () => {
  fc.assert(
    fc.property(tree, fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 50 }), (e, x, y) => {
      const ours = evaluate(parseFormula(e), { x, y });
      const theirs = mathEvaluate(e, { x, y }) as number;
      if (typeof ours === 'number') assert.ok(Math.abs(ours - theirs) <= 1e-9 * Math.max(1, Math.abs(theirs)), e);
      else assert.ok(!Number.isFinite(theirs) || ours.kind === 'division-by-zero', e);
    }),
  );
});

test('names come in order of first use', () => {
  assert.deepEqual(namesIn(parseFormula('won / (won + lost)')), ['won', 'lost']);
});

test('dimensions: money per customer ÷ money per month is months; a rate in currency is refused', () => {
  const payback = parseFormula('cac / (arpa * margin / 100)');
  const units = { cac: 'currency-per-customer', arpa: 'currency-per-month', margin: 'percent' };
  assert.ok(hasUnit(payback, units, 'months'));
  assert.ok(!hasUnit(payback, units, 'ratio'));
  assert.throws(() => hasUnit(parseFormula('cac + margin'), units, 'ratio'), /unlike/);
});

test('reading a tree never depends on spaces', () => {
  const strip = (node: Node) => JSON.stringify(node);
  assert.equal(strip(parseFormula('a/b*100')), strip(parseFormula('  a / b\n* 100 ')));
});
