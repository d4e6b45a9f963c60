import type { Generator } from './contract.ts';
import type { Metric } from './facts.ts';
import { both, common, dice, metricOf } from './tools.ts';
import { line, usual } from './report.ts';

const clear = (metric: Metric) => metric.vanity !== 'yes' && metric.direction !== 'depends' && (usual(metric) ?? 0) > 0;

/** Figures that rise and fall: which of them is the bad news. A fall can be good, a rise bad. */
export const badNews: Generator = {
  id: 'bad-news',
  theme: 'choosing-kpis',
  subjects: ({ metrics }) => metrics.filter(clear).map(({ id }) => id),
  make: (facts, subject, seed) => {
    const metric = metricOf(facts, subject);
    if (!metric || !clear(metric)) return null;
    const roll = dice(seed, `bad-news ${subject}`);
    const rises = metric.direction === 'down';
    const others = facts.metrics.filter(
      (other) =>
        clear(other) &&
        other.id !== subject &&
        !other.related.includes(subject) &&
        other.partner !== subject &&
        metric.partner !== other.id,
    );
    const [falling, rising] = [
      others.filter(({ direction }) => direction === 'down'),
      others.filter(({ direction }) => direction === 'up'),
    ];
    const good = (pool: Metric[], count: number) =>
      roll
        .some(pool, 6)
        .flatMap((other) => {
          const moved = line(roll, other, other.direction === 'up');
          return moved ? [{ other, moved }] : [];
        })
        .slice(0, count);
    const lines = [...good(falling, rises ? 1 : 2), ...good(rising, rises ? 2 : 1)];
    const moved = line(roll, metric, rises);
    if (!moved || lines.length < 3) return null;
    return {
      type: 'choice',
      title: { fr: 'Une seule mauvaise nouvelle', en: 'Only one piece of bad news' },
      ...common(metric, 'choosing-kpis', 1),
      fact: metric.definition,
      brief: {
        fr: 'Le point du lundi, quatre lignes, le chiffre du mois dernier puis celui de ce mois. Toutes choses égales par ailleurs.',
        en: 'Monday’s update, four lines, last month’s figure and then this month’s. All else being equal.',
      },
      stem: { fr: 'Laquelle t’inquiète ?', en: 'Which one worries you?' },
      multiple: false,
      options: [
        {
          id: metric.id,
          correct: true,
          see: `glossary/${metric.id}`,
          text: moved.text,
          rationale: both((l) =>
            l === 'fr'
              ? `${rises ? 'Ce chiffre-là s’améliore en baissant' : 'Ce chiffre-là s’améliore en montant'}, et il fait l’inverse. ${metric.definition.fr}`
              : `${rises ? 'This figure gets better by falling' : 'This figure gets better by rising'}, and it does the opposite. ${metric.definition.en}`,
          ),
        },
        ...lines.map(({ other, moved }) => ({
          id: other.id,
          correct: false,
          see: `glossary/${other.id}`,
          text: moved.text,
          rationale: both((l) => {
            const down = other.direction === 'down';
            return l === 'fr'
              ? `${down ? 'Il baisse, et c’est tant mieux.' : 'Il monte, comme on le souhaite.'} ${other.definition.fr}`
              : `${down ? 'It falls, and so much the better.' : 'It rises, as one would wish.'} ${other.definition.en}`;
          }),
        })),
      ],
      hints: [
        {
          fr: 'Ne regarde pas encore les flèches : pour chaque ligne, dans quel sens voudrais-tu aller ?',
          en: 'Do not look at the arrows yet: for each line, which way would you like to go?',
        },
        { fr: 'Un coût, un délai, une perte s’améliorent en baissant.', en: 'A cost, a delay, a loss get better by falling.' },
      ],
    };
  },
};
