import type { Generator } from './contract.ts';
import { usual } from './report.ts';
import { apart, clean, common, dice, metricOf, near, tries, valued } from './tools.ts';

const END = [
  { fr: 'fin juin', en: 'the end of June' },
  { fr: 'fin septembre', en: 'the end of September' },
  { fr: 'fin mars', en: 'the end of March' },
] as const;

/** A Key Result at the end of its cycle: the share of the way that was covered. */
export const score: Generator = {
  id: 'score',
  theme: 'writing-okrs',
  subjects: ({ metrics }) =>
    metrics.filter((metric) => metric.direction !== 'depends' && metric.vanity === 'no' && (usual(metric) ?? 0) > 0).map(({ id }) => id),
  make: (facts, subject, seed) => {
    const metric = metricOf(facts, subject);
    const typical = metric && usual(metric);
    if (!metric || !typical) return null;
    const roll = dice(seed, `score ${subject}`);
    const up = metric.direction === 'up';
    const ceiling = metric.formula?.bounds.max ?? Infinity;
    const drawn = tries(() => {
      const start = near(roll, typical, 0.8, 1.2);
      const high = metric.unit === 'percent' && start > 60;
      const target = high
        ? start + roll.whole(3, 8) * (up ? 1 : -1)
        : near(
            roll,
            start,
            ...((metric.unit === 'currency-per-year' ? [1.08, 1.25] : up ? [1.15, 1.5] : [0.55, 0.85]) as [number, number]),
          );
      const key = roll.whole(3, 9) / 10;
      const actual = clean(start + key * (target - start));
      const tidy = /^(count|currency|days|months|minutes)/.test(metric.unit)
        ? [start, target, actual].every(Number.isInteger)
        : Number.isInteger(clean(actual * 10));
      const ofTarget = up ? actual / target : target / actual;
      const growth = Math.abs((actual - start) / start);
      const left = 1 - key;
      return tidy && target < ceiling && start !== target && apart([key, ofTarget, growth, left], 0.04)
        ? { start, target, actual, key, ofTarget, growth, left }
        : null;
    });
    if (!drawn) return null;
    const { start, target, actual, key, ofTarget, growth, left } = drawn;
    const end = roll.one(END);
    const say = (value: number) => valued(value, metric.unit, 2);
    const mark = (value: number) => valued(value, 'score', 2);
    const row = (fr: string, en: string, value: number) => ({ fr, en, value, unit: metric.unit });
    const day1 = up ? start / target : target / start;
    return {
      type: 'numeric',
      title: { fr: `${metric.name.fr} : noter le résultat clé`, en: `${metric.name.en}: grade the Key Result` },
      ...common(metric, 'writing-okrs', 2, 'glossary/okr-scoring'),
      brief: {
        fr: `Résultat clé : ${metric.name.fr}, de ${say(start).fr} à ${say(target).fr} d’ici ${end.fr}. Le jour venu, on relève ${say(actual).fr}.`,
        en: `Key Result: ${metric.name.en}, from ${say(start).en} to ${say(target).en} by ${end.en}. When the day comes, the figure is ${say(actual).en}.`,
      },
      stem: { fr: 'Quel score donnes-tu, entre 0 et 1 ?', en: 'Which score do you give, from 0 to 1?' },
      data: {
        start: row('Départ', 'Start', start),
        target: row('Cible', 'Target', target),
        actual: row('Relevé final', 'Final figure', actual),
      },
      answer: '(actual - start) / (target - start)',
      expect: key,
      unit: 'score',
      decimals: 2,
      tolerance: 0.015,
      rationale: {
        fr: `Le chemin promis va de ${say(start).fr} à ${say(target).fr} ; ${mark(key).fr} de ce chemin est fait. C’est ce que note un score, jamais le niveau lui-même.`,
        en: `The way promised runs from ${say(start).en} to ${say(target).en}; ${mark(key).en} of it is covered. That is what a score grades, never the level itself.`,
      },
      mistakes: [
        {
          id: 'without-start',
          expression: up ? 'actual / target' : 'target / actual',
          expect: clean(ofTarget),
          rationale: {
            fr: `Tu compares l’arrivée à la cible sans le départ : à ce compte, le premier jour valait déjà ${mark(day1).fr}.`,
            en: `You compare the finish with the target and leave the start out: that way, day one was already worth ${mark(day1).en}.`,
          },
        },
        {
          id: 'growth',
          expression: up ? '(actual - start) / start' : '(start - actual) / start',
          expect: clean(growth),
          rationale: {
            fr: `${valued(growth * 100, 'percent', 0).fr}, c’est la variation depuis le départ. Le score la rapporte à la variation promise, pas au départ.`,
            en: `${valued(growth * 100, 'percent', 0).en} is the change since the start. A score sets it against the change promised, not against the start.`,
          },
        },
        {
          id: 'left',
          expression: '(target - actual) / (target - start)',
          expect: clean(left),
          rationale: {
            fr: `${mark(left).fr}, c’est ce qui reste à parcourir. Le score dit ce qui est fait.`,
            en: `${mark(left).en} is what is left to cover. The score tells what is done.`,
          },
        },
      ],
      hints: [
        { fr: 'Quelle distance le résultat clé promettait-il de parcourir ?', en: 'What distance did the Key Result promise to cover?' },
        { fr: 'Et quelle distance a été parcourue depuis le départ ?', en: 'And what distance was covered from the start?' },
      ],
    };
  },
};
