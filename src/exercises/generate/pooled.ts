import type { Localised } from '../../core/locale.ts';
import type { Generator } from './contract.ts';
import type { Metric } from './facts.ts';
import { margin } from './margin.ts';
import { apart, both, clean, common, dice, drawShare, metricOf, near, segmentsOf, shareOf, tries, valued, type Dice } from './tools.ts';

type Half = Readonly<{ top: number; bottom: number; value: number }>;
type Ratio = Readonly<{
  top: Localised;
  bottom: Localised;
  topUnit: Metric['unit'];
  scale: 1 | 100;
  halves: (roll: Dice) => readonly [Half, Half] | null;
}>;

/** Amounts divided by a count, as cost per lead. */
const AMOUNTS = new Set<string>(['currency', 'currency-per-month']);

/** Read on a panel: two samples are weighted by the populations they stand for, not added up. */
const PANELS = new Set(['brand-awareness-unaided', 'message-clarity-score']);

/** The metric as one quantity divided by another, where two parts of it can be added up. */
function ratioOf(metric: Metric): Ratio | null {
  const share = shareOf(metric);
  if (share)
    return {
      top: share.part,
      bottom: share.whole,
      topUnit: 'count',
      scale: 100,
      halves: (roll) => {
        const [small, large] = [drawShare(roll, share, 0.15, 0.3), drawShare(roll, share, 1, 1.6)];
        return small && large
          ? [
              { top: small.part, bottom: small.whole, value: small.rate },
              { top: large.part, bottom: large.whole, value: large.rate },
            ]
          : null;
      },
    };
  const [, first = '', second = ''] = /^(\w+) \/ (\w+)$/.exec(metric.formula?.expression ?? '') ?? [];
  const [top, bottom] = [metric.formula?.variables[first], metric.formula?.variables[second]];
  if (!top || !bottom || !AMOUNTS.has(top.unit) || bottom.unit !== 'count') return null;
  const half = (roll: Dice, low: number, high: number): Half | null => {
    const count = Math.max(2, Math.round(near(roll, bottom.example, low, high)));
    const value = near(roll, top.example / bottom.example, 0.6, 1.7);
    return Number.isInteger(clean(count * value)) ? { top: clean(count * value), bottom: count, value } : null;
  };
  return {
    top,
    bottom,
    topUnit: top.unit,
    scale: 1,
    halves: (roll) => {
      const [small, large] = [half(roll, 0.15, 0.35), half(roll, 1, 1.6)];
      return small && large ? [small, large] : null;
    },
  };
}

/** One figure over two parts of unequal size: the parts are added up before dividing. */
export const pooled: Generator = {
  id: 'pooled',
  theme: 'formulas',
  subjects: ({ metrics }) => metrics.filter((metric) => !PANELS.has(metric.id) && ratioOf(metric)).map(({ id }) => id),
  make: (facts, subject, seed) => {
    const metric = metricOf(facts, subject);
    const ratio = metric && ratioOf(metric);
    if (!metric || !ratio) return null;
    const roll = dice(seed, `pooled ${subject}`);
    const [smallName, largeName] = segmentsOf(metric);
    const drawn = tries(() => {
      const halves = ratio.halves(roll);
      if (!halves) return null;
      const [small, large] = halves;
      const key = ((small.top + large.top) / (small.bottom + large.bottom)) * ratio.scale;
      const mean = (small.value + large.value) / 2;
      const gap = Math.abs(small.value - large.value) / Math.max(small.value, large.value);
      // Enterprise deals are worth more than those of small firms.
      if (ratio.scale === 1 && metric.category === 'pipeline-revenue' && small.value < large.value) return null;
      // Those on a yearly plan leave less.
      const better = metric.direction === 'down' ? small.value < large.value : small.value > large.value;
      if (metric.category === 'retention-expansion' && !better) return null;
      return gap > 0.25 && large.bottom > 2.5 * small.bottom && apart([key, mean, large.value, small.value], Math.max(key * 0.025, 0.13))
        ? { small, large, key, mean }
        : null;
    });
    if (!drawn) return null;
    const { small, large, key, mean } = drawn;
    const decimals = metric.formula?.decimals ?? 1;
    const say = (value: number) => valued(value, metric.unit, Math.max(decimals, key < 100 ? 1 : 0));
    const row = (name: Localised, where: Localised, value: number, unit: Metric['unit']) => ({
      fr: `${name.fr}, ${where.fr}`,
      en: `${name.en}, ${where.en}`,
      value,
      unit,
    });
    const sum = (pick: (half: Half) => number, unit: string) => valued(pick(small) + pick(large), unit, 0);
    const [tops, bottoms] = [sum(({ top }) => top, ratio.topUnit), sum(({ bottom }) => bottom, 'count')];
    const times = ratio.scale === 100 ? ' * 100' : '';
    return {
      type: 'numeric',
      title: { fr: `${metric.name.fr} : deux segments, un chiffre`, en: `${metric.name.en}: two segments, one figure` },
      ...common(metric, 'formulas', 2),
      stem: {
        fr: 'La direction veut un seul chiffre pour les deux segments réunis. Lequel donnes-tu ?',
        en: 'Leadership wants one figure for both segments together. Which one do you give?',
      },
      data: {
        topA: row(ratio.top, smallName, small.top, ratio.topUnit),
        bottomA: row(ratio.bottom, smallName, small.bottom, 'count'),
        topB: row(ratio.top, largeName, large.top, ratio.topUnit),
        bottomB: row(ratio.bottom, largeName, large.bottom, 'count'),
      },
      answer: `(topA + topB) / (bottomA + bottomB)${times}`,
      expect: clean(key),
      unit: metric.unit,
      decimals: Math.max(decimals, key < 100 ? 1 : 0),
      tolerance: margin(Math.max(key * 0.01, 0.06)),
      rationale: both((l) =>
        l === 'fr'
          ? `${tops.fr} ÷ ${bottoms.fr} : ${say(key).fr}. On additionne d’abord, on divise ensuite ; le segment « ${largeName.fr} », plus gros, tire le chiffre vers ses ${say(large.value).fr}.`
          : `${tops.en} ÷ ${bottoms.en}: ${say(key).en}. Add first, divide afterwards; “${largeName.en}”, the bigger segment, pulls the figure towards its own ${say(large.value).en}.`,
      ),
      mistakes: [
        {
          id: 'mean-of-rates',
          expression: `(topA / bottomA + topB / bottomB) / 2${times}`,
          expect: clean(mean),
          rationale: {
            fr: `${say(mean).fr}, c’est la moyenne de ${say(small.value).fr} et de ${say(large.value).fr} : elle donne le même poids à ${valued(small.bottom, 'count').fr} qu’à ${valued(large.bottom, 'count').fr}.`,
            en: `${say(mean).en} is the average of ${say(small.value).en} and ${say(large.value).en}: it gives ${valued(small.bottom, 'count').en} the same weight as ${valued(large.bottom, 'count').en}.`,
          },
        },
        {
          id: 'large-alone',
          expression: `topB / bottomB${times}`,
          expect: clean(large.value),
          rationale: {
            fr: `Tu donnes « ${largeName.fr} » seul. « ${smallName.fr} » pèse peu, mais assez pour déplacer le total.`,
            en: `You give “${largeName.en}” alone. “${smallName.en}” weighs little, yet enough to move the total.`,
          },
        },
        {
          id: 'small-alone',
          expression: `topA / bottomA${times}`,
          expect: clean(small.value),
          rationale: {
            fr: `Tu donnes « ${smallName.fr} » seul, le plus petit des deux.`,
            en: `You give “${smallName.en}” alone, the smaller of the two.`,
          },
        },
      ],
      hints: [
        { fr: 'Les deux segments ont-ils la même taille ?', en: 'Are the two segments the same size?' },
        {
          fr: 'Imagine que toutes les lignes soient dans une seule liste : que diviserais-tu ?',
          en: 'Imagine all the rows in a single list: what would you divide?',
        },
      ],
    };
  },
};
