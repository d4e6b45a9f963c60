import { compute } from '../../core/formula.ts';
import type { Generator } from './contract.ts';
import type { Metric } from './facts.ts';
import { METHODS } from './methods.ts';
import { margin } from './margin.ts';
import { apart, both, clean, common, dice, type Dice, metricOf, near, tries, valued } from './tools.ts';

const WHOLE = /^(count|currency|days|months)/;

/** Sensible values for a formula's variables: those of the worked example, grown or shrunk together, then each shaken a little. */
function draw(roll: Dice, { formula }: Metric): Record<string, number> | null {
  const values: Record<string, number> = {};
  const size = roll.whole(60, 160) / 100;
  for (const [name, { unit, example, min, max }] of Object.entries(formula?.variables ?? {})) {
    const value =
      unit === 'months'
        ? roll.one([12, 24, 36, 48])
        : unit === 'percent'
          ? Math.round(near(roll, example, 0.75, 1.2))
          : near(roll, example * (unit === 'ratio' ? 1 : size), 0.82, 1.2);
    if (value < min || (max !== undefined && value > max) || (WHOLE.test(unit) && !Number.isInteger(value))) return null;
    values[name] = value;
  }
  const limits = Object.entries(formula?.variables ?? {}).filter(([, { atMost }]) => atMost);
  return limits.every(([name, { atMost }]) => (values[name] ?? 0) <= compute(atMost ?? '0', values)) ? values : null;
}

/** A metric computed from a small table, with the wrong methods people use on it. */
export const formula: Generator = {
  id: 'formula',
  theme: 'formulas',
  subjects: ({ metrics }) => metrics.filter(({ id, formula }) => formula && METHODS[id]).map(({ id }) => id),
  make: (facts, subject, seed) => {
    const metric = metricOf(facts, subject);
    const [known, methods] = [metric?.formula, METHODS[subject]];
    if (!metric || !known || !methods) return null;
    const roll = dice(seed, `formula ${subject}`);
    const drawn = tries(() => {
      const values = draw(roll, metric);
      if (!values) return null;
      const key = compute(known.expression, values);
      const wrong = methods.map(({ expression }) => compute(expression, values));
      const { min = -Infinity, max = Infinity } = known.bounds;
      const slack = Math.max(Math.abs(key) * 0.006, 0.6 * 10 ** -known.decimals);
      const sensible = key >= min && key <= max && Math.abs(key) > 10 ** -known.decimals && (metric.unit !== 'months' || key < 36);
      return sensible && apart([key, ...wrong], slack * 2.5) ? { values, key, wrong, slack } : null;
    });
    if (!drawn) return null;
    const { values, key, wrong, slack } = drawn;
    const say = (value: number) =>
      valued(value, metric.unit, Math.abs(value) < 1 ? 3 : Math.abs(value) < 100 ? Math.max(known.decimals, 1) : known.decimals);
    return {
      type: 'numeric',
      title: { fr: `${metric.name.fr} : le calcul`, en: `${metric.name.en}: the sum` },
      ...common(metric, 'formulas', 1),
      stem: {
        fr: `${metric.name.fr}\u00a0: quel résultat annonces-tu avec ces chiffres ?`,
        en: `${metric.name.en}: what result do you report from these figures?`,
      },
      data: Object.fromEntries(
        Object.entries(known.variables).map(([name, { fr, en, unit }]) => [name, { fr, en, unit, value: values[name] ?? 0 }]),
      ),
      answer: known.expression,
      expect: clean(key),
      unit: metric.unit,
      decimals: known.decimals,
      tolerance: margin(slack),
      rationale: both((l) =>
        l === 'fr'
          ? `${say(key).fr}. On compte ainsi : ${metric.rule.fr.replace(/\.$/, '')}.`
          : `${say(key).en}. This is how it is counted: ${metric.rule.en.replace(/\.$/, '')}.`,
      ),
      mistakes: methods.map(({ id, expression, why }, i) => ({
        id,
        expression,
        expect: clean(wrong[i] ?? 0),
        rationale: both((l) => `${say(wrong[i] ?? 0)[l]}${l === 'fr' ? '\u00a0? ' : '? '}${why[l]}`),
      })),
      hints: [
        {
          fr: 'Relis la règle de comptage : qui est en haut, qui est en bas ?',
          en: 'Read the counting rule again: who is on top, who is at the bottom?',
        },
        both((l) => metric.rule[l]),
      ],
    };
  },
};
