import type { Localised } from '../../core/locale.ts';
import type { Metric } from './facts.ts';
import { both, clean, type Dice, near, tries, valued } from './tools.ts';

/** Usual values of the metrics that have no formula to take one from. */
const USUAL: Readonly<Record<string, number>> = {
  downloads: 12000,
  impressions: 250000,
  'launch-content-views': 4000,
  'page-views': 40000,
  'press-mentions': 14,
  signups: 800,
  'social-followers': 9000,
  'unique-visitors': 25000,
  'demo-requests': 40,
  mql: 200,
  pql: 120,
  sql: 60,
  'monthly-active-users': 8000,
  'organic-traffic': 12000,
  'review-count': 60,
  'time-to-value': 20,
};

/** A usual value of the metric: its worked example's, or one we give. */
export const usual = ({ id, formula }: Metric): number | undefined => formula?.expect ?? USUAL[id];

/** A line of a monthly report: where the figure was, where it is. */
export type Line = Readonly<{ from: number; to: number; text: Localised }>;

/** A movement of a metric by 8 to 30 %, less where a month cannot do that; both values round and possible. */
export function line(roll: Dice, metric: Metric, up: boolean): Line | null {
  const middle = usual(metric);
  if (!middle || middle <= 0) return null;
  const { min = -Infinity, max: highest = Infinity } = metric.formula?.bounds ?? {};
  const max = metric.unit === 'percent' && highest === 100 ? 97 : highest;
  const whole = metric.unit === 'count' || metric.unit.startsWith('currency') || metric.unit === 'days';
  /** Where it is, where it goes: shares that are nearly whole, and marks out of five, move little from month to month. */
  const draw = (): readonly [number, number] => {
    if (metric.unit === 'percent' && middle >= 80) {
      const from = Math.round(middle) - roll.whole(2, 5);
      return [from, from + (up ? 1 : -1) * roll.whole(2, 4)];
    }
    if (metric.unit === 'stars') {
      const from = clean(roll.whole(41, 46) / 10);
      return [from, clean(from + (up ? 1 : -1) * (roll.whole(2, 4) / 10))];
    }
    const from = near(roll, middle, 0.85, 1.15);
    return [from, near(roll, from, ...((up ? [1.08, 1.3] : [0.72, 0.92]) as [number, number]))];
  };
  return tries(() => {
    const [from, to] = draw();
    const fits = [from, to].every((value) => value >= min && value <= max && (!whole || Number.isInteger(value)));
    if (!fits || clean(to - from) === 0 || to > from !== up) return null;
    const say = (value: number) => valued(value, metric.unit, 2);
    return { from, to, text: both((l) => `${metric.name[l]}${l === 'fr' ? '\u00a0:' : ':'} ${say(from)[l]} → ${say(to)[l]}`) };
  });
}
