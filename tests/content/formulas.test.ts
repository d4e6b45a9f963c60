import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../../scripts/content/read.ts';
import { termSchema } from '../../src/content/term.ts';
import { compute, evaluate, parseFormula } from '../../src/core/formula.ts';
import { seededRandom, seedOf } from '../../src/core/random.ts';

const metrics = readContent(process.cwd()).terms.flatMap(({ id, facts }) => {
  const { data } = termSchema.safeParse(facts);
  return data?.kind === 'metric' && data.formula ? [{ id, ...data.formula }] : [];
});
const TRIES = 400;

test('there are formulas to try', () => assert.ok(metrics.length >= 60, `${metrics.length}`));

for (const { id, expression, variables, expect, decimals, bounds } of metrics) {
  test(`${id}: the worked example is what the formula gives`, () => {
    const example = Object.fromEntries(Object.entries(variables).map(([name, each]) => [name, each.example]));
    assert.ok(Math.abs(compute(expression, example) - expect) <= 0.5 * 10 ** -decimals + 1e-9);
  });

  test(`${id}: any inputs within their limits give a result within its bounds`, () => {
    const tree = parseFormula(expression);
    const random = seededRandom(seedOf(id));
    // around the examples in size, with the edges met often
    const draw = (): Record<string, number> =>
      Object.fromEntries(
        Object.entries(variables).map(([name, { min, max, example, unit }]) => {
          const top = max ?? Math.max(10, example * 3);
          const luck = random();
          const value = luck < 0.12 ? min : luck > 0.88 ? top : min + random() * (top - min);
          return [name, unit === 'count' ? Math.round(value) : value];
        }),
      );
    const allowed = (values: Record<string, number>) =>
      Object.entries(variables).every(([name, { atMost }]) => !atMost || (values[name] ?? 0) <= compute(atMost, values));
    let kept = 0;
    for (let i = 0; kept < TRIES && i < 200 * TRIES; i++) {
      const values = draw();
      if (!allowed(values)) continue;
      kept++;
      const result = evaluate(tree, values);
      if (typeof result !== 'number') {
        assert.equal(result.kind, 'division-by-zero');
        continue;
      }
      const slack = 1e-9 * Math.max(1, Math.abs(result));
      assert.ok(
        result >= (bounds.min ?? -Infinity) - slack && result <= (bounds.max ?? Infinity) + slack,
        `${JSON.stringify(values)} → ${result}`,
      );
    }
    assert.ok(kept >= TRIES / 4, `only ${kept} draws respect the limits`);
  });
}
