import type { Generator } from './contract.ts';
import { apart, both, clean, common, dice, drawShare, metricOf, quoted, shareOf, stepOf, tries, valued } from './tools.ts';

/** A target in per cent turned into heads: how many more it takes on the same base. */
export const headCount: Generator = {
  id: 'head-count',
  theme: 'writing-okrs',
  subjects: ({ metrics }) =>
    metrics.filter((metric) => metric.direction === 'up' && metric.vanity !== 'yes' && shareOf(metric)).map(({ id }) => id),
  make: (facts, subject, seed) => {
    const metric = metricOf(facts, subject);
    const share = metric && shareOf(metric);
    if (!metric || !share) return null;
    const roll = dice(seed, `head-count ${subject}`);
    const drawn = tries(() => {
      const now = drawShare(roll, share);
      if (!now) return null;
      const target = clean(now.rate + stepOf(share) * (stepOf(share) === 1 ? roll.whole(3, 9) : roll.whole(1, 3)));
      const total = clean((now.whole * target) / 100);
      const key = clean(total - now.part);
      const points = clean(target - now.rate);
      const ofPart = clean((now.part * points) / 100);
      return Number.isInteger(total) &&
        target < 98 &&
        key >= 3 &&
        apart([key, total, points, ...(Number.isInteger(ofPart) ? [ofPart] : [])], Math.max(1.2, key * 0.02))
        ? { ...now, target, total, key, points, ofPart }
        : null;
    });
    if (!drawn) return null;
    const { rate, whole, part, target, total, key, points, ofPart } = drawn;
    const say = (value: number) => valued(value, 'percent', 1);
    const [now, then, gap] = [say(rate), say(target), valued(points, 'points', 1)];
    const heads = (value: number) => valued(value, 'count', 1);
    return {
      type: 'numeric',
      title: { fr: `${metric.name.fr} : la cible en nombre`, en: `${metric.name.en}: the target as a number` },
      ...common(metric, 'writing-okrs', 2, 'glossary/target'),
      brief: {
        fr: `Le résultat clé dit : de ${now.fr} à ${then.fr}. En réunion, quelqu’un demande combien cela fait, concrètement, à base égale.`,
        en: `The Key Result says: from ${now.en} to ${then.en}. In the meeting somebody asks what that means in practice, on the same base.`,
      },
      stem: both((l) =>
        l === 'fr'
          ? `Combien en faut-il de plus sur la ligne ${quoted(share.part.fr, l)} pour toucher la cible ?`
          : `How many more does the line ${quoted(share.part.en, l)} need to hit the target?`,
      ),
      data: {
        part: { ...share.part, value: part, unit: 'count' },
        whole: { ...share.whole, value: whole, unit: 'count' },
        target: { fr: 'Cible', en: 'Target', value: target, unit: 'percent' },
      },
      answer: 'whole * target / 100 - part',
      expect: key,
      unit: 'count',
      decimals: 0,
      tolerance: 0.5,
      rationale: {
        fr: `${then.fr} de ${heads(whole).fr}, c’est ${heads(total).fr} ; il y en a déjà ${heads(part).fr}. Reste ${heads(key).fr} : voilà le résultat clé dans la langue de l’équipe.`,
        en: `${then.en} of ${heads(whole).en} is ${heads(total).en}; ${heads(part).en} of those are already there. That leaves ${heads(key).en}: the Key Result in words a team can use.`,
      },
      mistakes: [
        {
          id: 'total',
          expression: 'whole * target / 100',
          expect: total,
          rationale: {
            fr: `${heads(total).fr}, c’est le total à la cible. Les ${heads(part).fr} que tu as déjà comptent dedans.`,
            en: `${heads(total).en} is the total at the target. The ${heads(part).en} you already have are part of it.`,
          },
        },
        {
          id: 'points-as-heads',
          expression: 'target - part / whole * 100',
          expect: points,
          rationale: {
            fr: `${gap.fr}, c’est l’écart des taux. Un point vaut un centième de la base, ici ${heads(whole / 100).fr}.`,
            en: `${gap.en} is the gap between the rates. A point is worth a hundredth of the base, here ${heads(whole / 100).en}.`,
          },
        },
        ...(Number.isInteger(ofPart)
          ? [
              {
                id: 'share-of-part',
                expression: 'part * (target - part / whole * 100) / 100',
                expect: ofPart,
                rationale: both((l) =>
                  l === 'fr'
                    ? `Tu as pris ${say(points).fr} de ${quoted(share.part.fr, l)}. Les points se comptent sur la base, ${quoted(share.whole.fr, l)}.`
                    : `You took ${say(points).en} of ${quoted(share.part.en, l)}. Points are counted on the base, ${quoted(share.whole.en, l)}.`,
                ),
              },
            ]
          : []),
      ],
      hints: [
        { fr: 'À la cible, combien y en aurait-il en tout ?', en: 'At the target, how many would there be in all?' },
        { fr: 'Retire ceux qui y sont déjà.', en: 'Take away those who are there already.' },
      ],
    };
  },
};
