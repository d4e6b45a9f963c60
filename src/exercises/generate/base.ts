import type { Generator } from './contract.ts';
import type { Facts, Metric } from './facts.ts';
import { both, common, dice, metricOf, quoted, shareOf } from './tools.ts';

/** Bases that mean the same people under several names: two of them never stand in one question. */
const ALIKE = [
  ['signups', 'cohortSize', 'registered', 'started', 'trials'],
  ['answers', 'respondents'],
  ['eligible', 'mau', 'coreCustomers', 'start'],
  // Many tools divide conversions by sessions: nobody could say that is wrong.
  ['sessions', 'visitors'],
];
const keyOf = ({ formula }: Metric) => /\/ (\w+) \* 100$/.exec(formula?.expression ?? '')?.[1] ?? '';
const alike = (a: string, b: string) => a === b || ALIKE.some((group) => group.includes(a) && group.includes(b));

/** Its base can stand among options: "All answers" would be read as all of the above. */
const canBeOption = (metric: Metric) => shareOf(metric) !== null && keyOf(metric) !== 'answers';

/** Rates that stand near this one, in its family or on its page, whose base is another one; one for each base. */
function rivals(facts: Facts, metric: Metric): Metric[] {
  const family = facts.metrics.filter(({ category }) => category === metric.category);
  const named = facts.metrics.filter(({ id, related }) => metric.related.includes(id) || related.includes(metric.id));
  const chosen: Metric[] = [];
  for (const other of [...family, ...named])
    if (canBeOption(other) && [metric, ...chosen].every((each) => !alike(keyOf(each), keyOf(other)))) chosen.push(other);
  return chosen;
}

/** Wrong bases in a question; a rate with fewer rivals makes none. */
const WRONG = 3;

/** The numerator is given: which base makes it this rate, among the bases of its neighbours. */
export const base: Generator = {
  id: 'base',
  theme: 'formulas',
  subjects: (facts) => facts.metrics.filter((metric) => canBeOption(metric) && rivals(facts, metric).length >= WRONG).map(({ id }) => id),
  make: (facts, subject, seed) => {
    const metric = metricOf(facts, subject);
    const share = metric && shareOf(metric);
    if (!metric || !share) return null;
    const roll = dice(seed, `base ${subject}`);
    const others = roll.some(rivals(facts, metric), WRONG);
    if (others.length < WRONG) return null;
    return {
      type: 'choice',
      title: { fr: `${metric.name.fr} : sur quelle base ?`, en: `${metric.name.en}: on which base?` },
      ...common(metric, 'formulas', 1),
      stem: both((l) =>
        l === 'fr'
          ? `En haut : ${quoted(share.part.fr, l)}. Que mets-tu en bas pour obtenir ce taux-là ?`
          : `On top: ${quoted(share.part.en, l)}. What goes at the bottom to give this very rate?`,
      ),
      multiple: false,
      options: [
        {
          id: metric.id,
          correct: true,
          see: `glossary/${metric.id}#formula`,
          text: share.whole,
          rationale: both((l) =>
            l === 'fr'
              ? `${metric.rule.fr.replace(/\.$/, '')}. Le haut est une partie du bas, et c’est ce qui en fait une part.`
              : `${metric.rule.en.replace(/\.$/, '')}. The top is a part of the bottom, which is what makes it a share.`,
          ),
        },
        ...others.map((other) => ({
          id: other.id,
          correct: false,
          see: `glossary/${other.id}#formula`,
          text: shareOf(other)?.whole ?? other.name,
          rationale: both((l) =>
            l === 'fr'
              ? `C’est la base d’un taux voisin, ${quoted(other.name.fr, l)} : ${other.rule.fr.replace(/\.$/, '')}. Ici elle répondrait à une autre question.`
              : `That is the base of a neighbouring rate, ${quoted(other.name.en, l)}: ${other.rule.en.replace(/\.$/, '')}. Here it would answer another question.`,
          ),
        })),
      ],
      hints: [
        { fr: 'Qui aurait pu se retrouver en haut, et n’y est pas ?', en: 'Who could have been on top, and is not?' },
        {
          fr: 'Le bas doit contenir le haut, et rien qui n’avait aucune chance d’y être.',
          en: 'The bottom must contain the top, and nothing that had no chance of being there.',
        },
      ],
    };
  },
};
