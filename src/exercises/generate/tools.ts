import { LOCALES, type Locale, type Localised } from '../../core/locale.ts';
import { formatValue } from '../../core/number.ts';
import { seededRandom, seedOf, shuffle } from '../../core/random.ts';
import type { Facts, Metric } from './facts.ts';

/** The same thing said in both languages. */
export const both = (say: (locale: Locale) => string): Localised =>
  Object.fromEntries(LOCALES.map((locale) => [locale, say(locale)])) as Localised;

/** A value with its unit, in both languages. */
export const valued = (value: number, unit: string, decimals = 2): Localised =>
  both((locale) => formatValue(value, unit, locale, decimals));

/** Words between the language's own quotation marks. */
export const quoted = (text: string, locale: Locale): string => (locale === 'fr' ? `«\u00a0${text}\u00a0»` : `“${text}”`);

/** Chance out of a seed, for one use: the same words and seed draw the same. */
export function dice(seed: number, use: string) {
  const random = seededRandom(seedOf(`${use} ${seed}`));
  const whole = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
  return {
    whole,
    one: <T>(list: readonly T[]): T => list[whole(0, list.length - 1)] as T,
    some: <T>(list: readonly T[], count: number): T[] => shuffle(list, whole(0, 2 ** 30)).slice(0, count),
  };
}
export type Dice = ReturnType<typeof dice>;

/** The first sensible outcome of at most forty draws. */
export function tries<T>(draw: () => T | null): T | null {
  for (let i = 0; i < 40; i++) {
    const drawn = draw();
    if (drawn) return drawn;
  }
  return null;
}

/** A value near another one, round as people write it: two figures, the second even or 5. */
export function near(dice: Dice, value: number, low = 0.6, high = 1.6): number {
  const aim = value * (low + (high - low) * (dice.whole(0, 100) / 100));
  if (aim === 0) return 0;
  const step = 10 ** Math.floor(Math.log10(Math.abs(aim))) / (Math.abs(aim) / 10 ** Math.floor(Math.log10(Math.abs(aim))) >= 4 ? 2 : 5);
  return clean(Math.round(aim / step) * step);
}

/** Without the dust of binary fractions. */
export const clean = (value: number): number => Number(value.toPrecision(10));

/** Whether numbers stand far enough apart to tell methods from each other. */
export const apart = (values: readonly number[], gap: number): boolean =>
  values.every((value, i) => Number.isFinite(value) && values.every((other, j) => i >= j || Math.abs(value - other) > gap));

/** The metric of that id. */
export const metricOf = (facts: Facts, id: string): Metric | undefined => facts.metrics.find((metric) => metric.id === id);

/** A share of a whole: `part ÷ whole × 100`, the whole being counted and containing the part. */
export type Share = Readonly<{ part: Localised; whole: Localised; partSize: number; wholeSize: number; percent: number }>;

/** The metric as a share of a counted whole, where it is one. */
export function shareOf({ unit, formula }: Metric): Share | null {
  const [, part = '', whole = ''] = /^(\w+) \/ (\w+) \* 100$/.exec(formula?.expression ?? '') ?? [];
  const [top, bottom] = [formula?.variables[part], formula?.variables[whole]];
  if (unit !== 'percent' || !top || !bottom || top.unit !== 'count' || bottom.unit !== 'count' || top.atMost !== whole) return null;
  return {
    part: { fr: top.fr, en: top.en },
    whole: { fr: bottom.fr, en: bottom.en },
    partSize: top.example,
    wholeSize: bottom.example,
    percent: (top.example / bottom.example) * 100,
  };
}

/** How finely the rate of a whole of that size is told: a point of 40 people is less than one of them. */
export const stepOf = ({ percent, wholeSize }: Share): number => (percent < 8 ? 0.5 : wholeSize < 400 ? 5 : 1);

/** A whole near the usual one, and a rate near the usual one that cuts it into whole heads. */
export function drawShare(dice: Dice, share: Share, low = 0.7, high = 1.5): { rate: number; whole: number; part: number } | null {
  return tries(() => {
    const whole = near(dice, share.wholeSize, low, high);
    const step = stepOf(share);
    const rate = clean(Math.max(step, Math.round((share.percent * (dice.whole(75, 120) / 100)) / step) * step));
    const part = clean((whole * rate) / 100);
    return Number.isInteger(part) && Number.isInteger(whole) && rate < 97 ? { rate, whole, part } : null;
  });
}

/** A period as a row names it, and as a sentence does. */
export type Period = Readonly<{ label: Localised; spoken: Localised }>;
const plain = (fr: string, en: string): Period => ({ label: { fr, en }, spoken: { fr, en } });
const named = (fr: string, en: string, article: 'le' | 'la', the = 'the '): Period => ({
  label: { fr, en },
  spoken: { fr: `${article} ${fr}`, en: `${the}${en}` },
});
type Spell = readonly [Period, Period];
const MONTHS: readonly Spell[] = [
  [plain('mars', 'March'), plain('avril', 'April')],
  [plain('mai', 'May'), plain('juin', 'June')],
  [plain('septembre', 'September'), plain('octobre', 'October')],
  [plain('janvier', 'January'), plain('février', 'February')],
];
const PERIODS: Partial<Record<Metric['cadence'], readonly Spell[]>> = {
  weekly: [14, 23, 36].map((n): Spell => [
    named(`semaine ${n}`, `week ${n}`, 'la', ''),
    named(`semaine ${n + 1}`, `week ${n + 1}`, 'la', ''),
  ]),
  quarterly: [
    [named('T1', 'Q1', 'le', ''), named('T2', 'Q2', 'le', '')],
    [named('T3', 'Q3', 'le', ''), named('T4', 'Q4', 'le', '')],
  ],
  'half-yearly': [[named('vague de mars', 'March wave', 'la'), named('vague de septembre', 'September wave', 'la')]],
  'per-campaign': [[named('campagne de mars', 'March campaign', 'la'), named('campagne de mai', 'May campaign', 'la')]],
  'after-launch': [[named('lancement de mars', 'March launch', 'le'), named('lancement de juin', 'June launch', 'le')]],
};
/** Two periods one after the other, in the rhythm the metric is read at. */
export const periodsOf = (dice: Dice, { cadence }: Metric): Spell => dice.one(PERIODS[cadence] ?? MONTHS);

type Pair = readonly [Localised, Localised];
const SEGMENTS: Partial<Record<Metric['category'], Pair>> = {
  'pipeline-revenue': [
    { fr: 'grands comptes', en: 'enterprise' },
    { fr: 'PME', en: 'small firms' },
  ],
  'unit-economics': [
    { fr: 'webinaires', en: 'webinars' },
    { fr: 'recherche payante', en: 'paid search' },
  ],
  'retention-expansion': [
    { fr: 'offre annuelle', en: 'yearly plan' },
    { fr: 'offre mensuelle', en: 'monthly plan' },
  ],
};

/** Two parts of the whole, the small one first; nobody belongs to both. */
export const segmentsOf = ({ category }: Metric): Pair =>
  SEGMENTS[category] ?? [
    { fr: 'Belgique', en: 'Belgium' },
    { fr: 'France', en: 'France' },
  ];

/** What every generated item says the same way. */
export const common = (
  metric: Metric,
  theme: 'formulas' | 'leading-lagging' | 'vanity' | 'choosing-kpis' | 'writing-okrs' | 'metric-kpi-okr',
  difficulty: 1 | 2 | 3,
  ...more: string[]
) => ({
  theme,
  difficulty,
  teaches: [`glossary/${metric.id}`, ...more],
  fact: metric.rule,
});
