import type { Generator } from './contract.ts';
import { apart, both, clean, common, dice, drawShare, metricOf, periodsOf, quoted, shareOf, stepOf, tries, valued } from './tools.ts';

/** A rate in two periods whose base grows too: the change in points, not in per cent, and not in heads. */
export const points: Generator = {
  id: 'points',
  theme: 'formulas',
  subjects: ({ metrics }) => metrics.filter((metric) => shareOf(metric)).map(({ id }) => id),
  make: (facts, subject, seed) => {
    const metric = metricOf(facts, subject);
    const share = metric && shareOf(metric);
    if (!metric || !share) return null;
    const roll = dice(seed, `points ${subject}`);
    const [before, after] = periodsOf(roll, metric);
    /** A rate does not leap from one period to the next, a small sample aside. */
    const most = { 0.5: 1.5, 1: 6, 5: 10 }[stepOf(share)] ?? 6;
    const drawn = tries(() => {
      const [first, second] = [drawShare(roll, share, 0.85, 1.05), drawShare(roll, share, 1, 1.25)];
      if (!first || !second || second.whole <= first.whole || second.whole > 1.3 * first.whole) return null;
      const key = clean(second.rate - first.rate);
      const relative = (key / first.rate) * 100;
      const oldBase = ((second.part - first.part) / first.whole) * 100;
      const heads = ((second.part - first.part) / first.part) * 100;
      return key > 0 && key <= most && relative < 60 && apart([key, relative, oldBase, heads], 0.35)
        ? { first, second, key, relative, oldBase, heads }
        : null;
    });
    if (!drawn) return null;
    const { first, second, key, relative, oldBase, heads } = drawn;
    const row = (name: typeof share.part, when: typeof before, value: number) => ({
      fr: `${name.fr}, ${when.label.fr}`,
      en: `${name.en}, ${when.label.en}`,
      value,
      unit: 'count' as const,
    });
    const say = (value: number, decimals = 1) => valued(value, 'percent', decimals);
    const [one, two, gap, times] = [say(first.rate), say(second.rate), valued(key, 'points'), say(relative)];
    return {
      type: 'numeric',
      title: { fr: `${metric.name.fr} : l’écart en points`, en: `${metric.name.en}: the change in points` },
      ...common(metric, 'formulas', 2, 'glossary/percentage-point'),
      stem: {
        fr: `De combien de points le chiffre a-t-il monté entre ${before.spoken.fr} et ${after.spoken.fr} ?`,
        en: `By how many points did the figure rise from ${before.spoken.en} to ${after.spoken.en}?`,
      },
      data: {
        part1: row(share.part, before, first.part),
        whole1: row(share.whole, before, first.whole),
        part2: row(share.part, after, second.part),
        whole2: row(share.whole, after, second.whole),
      },
      answer: 'part2 / whole2 * 100 - part1 / whole1 * 100',
      expect: key,
      unit: 'points',
      decimals: 1,
      tolerance: 0.1,
      rationale: {
        fr: `${one.fr}, puis ${two.fr} : l’écart entre deux taux se dit en points, ici ${gap.fr}. En relatif, cela fait ${times.fr} de plus, et ce n’est pas la même phrase.`,
        en: `${one.en}, then ${two.en}: the gap between two rates is given in points, here ${gap.en}. In relative terms it is ${times.en} more, and that is a different claim.`,
      },
      mistakes: [
        {
          id: 'relative',
          expression: '(part2 / whole2 - part1 / whole1) / (part1 / whole1) * 100',
          expect: clean(relative),
          rationale: {
            fr: `${times.fr}, c’est la hausse relative : ${one.fr} × ${valued(second.rate / first.rate, 'ratio', 2).fr}. Dire « ${times.fr} » d’un taux laisse croire qu’il a gagné autant de points.`,
            en: `${times.en} is the relative rise: ${one.en} × ${valued(second.rate / first.rate, 'ratio', 2).en}. Said of a rate, “${times.en}” sounds as if it had gained as many points.`,
          },
        },
        {
          id: 'old-base',
          expression: '(part2 - part1) / whole1 * 100',
          expect: clean(oldBase),
          rationale: both((l) =>
            l === 'fr'
              ? `Tu as tout rapporté à la première base. Depuis, ${quoted(share.whole.fr, l)} a changé : chaque taux a sa base.`
              : `You measured everything against the first base. Since then ${quoted(share.whole.en, l)} has changed: each rate has its own base.`,
          ),
        },
        {
          id: 'heads',
          expression: '(part2 - part1) / part1 * 100',
          expect: clean(heads),
          rationale: both((l) =>
            l === 'fr'
              ? `${say(heads).fr}, c’est la croissance de ${quoted(share.part.fr, l)}. La base a grandi aussi : un taux ne monte pas aussi vite que son numérateur.`
              : `${say(heads).en} is the growth of ${quoted(share.part.en, l)}. The base grew as well: a rate does not climb as fast as its numerator.`,
          ),
        },
      ],
      hints: [
        { fr: 'Calcule d’abord les deux taux, chacun avec sa base.', en: 'First compute both rates, each with its own base.' },
        { fr: 'Puis soustrais : le résultat n’est pas un pourcentage.', en: 'Then subtract: the result is not a percentage.' },
      ],
    };
  },
};
