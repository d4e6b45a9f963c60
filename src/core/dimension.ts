import type { Node } from './formula.ts';

/** Exponents of money and time; a pure number has both at 0. */
export type Dimension = Readonly<{ money: number; time: number }>;

const PURE: Dimension = { money: 0, time: 0 };
const MONEY: Dimension = { money: 1, time: 0 };
const FLOW: Dimension = { money: 1, time: -1 };
const TIME: Dimension = { money: 0, time: 1 };

/** What each unit is made of. Days and months are both time: scales are the author's business. */
const OF_UNIT: Readonly<Record<string, Dimension>> = {
  currency: MONEY,
  'currency-per-customer': MONEY,
  'currency-per-lead': MONEY,
  'currency-per-conversion': MONEY,
  'currency-per-user': FLOW,
  'currency-per-day': FLOW,
  'currency-per-month': FLOW,
  'currency-per-year': FLOW,
  'percent-per-month': { money: 0, time: -1 },
  seconds: TIME,
  minutes: TIME,
  hours: TIME,
  days: TIME,
  months: TIME,
};

/** Dimension of a unit; counts, rates, ratios and points are pure numbers. */
export const dimensionOf = (unit: string): Dimension => OF_UNIT[unit] ?? PURE;

const same = (a: Dimension, b: Dimension) => a.money === b.money && a.time === b.time;
const shift = (a: Dimension, b: Dimension, sign: 1 | -1): Dimension => ({
  money: a.money + sign * b.money,
  time: a.time + sign * b.time,
});

/**
 * Dimension of a formula.
 * @throws TypeError where unlike quantities are added or a power is not a plain number.
 */
export function dimensionOfTree(tree: Node, units: Readonly<Record<string, string>>): Dimension {
  switch (tree.kind) {
    case 'number':
      return PURE;
    case 'name':
      return dimensionOf(units[tree.name] ?? '');
    case 'negate':
      return dimensionOfTree(tree.of, units);
    case 'binary': {
      const left = dimensionOfTree(tree.left, units);
      const right = dimensionOfTree(tree.right, units);
      if (tree.op === '*') return shift(left, right, 1);
      if (tree.op === '/') return shift(left, right, -1);
      if (tree.op === '^') {
        if (same(left, PURE) && same(right, PURE)) return PURE;
        throw new TypeError('a power needs plain numbers');
      }
      if (!same(left, right)) throw new TypeError(`"${tree.op}" joins unlike quantities`);
      return left;
    }
  }
}

/** Whether a formula's dimension is that of its result unit. */
export const hasUnit = (tree: Node, units: Readonly<Record<string, string>>, result: string) =>
  same(dimensionOfTree(tree, units), dimensionOf(result));
