import type { Localised } from '../../core/locale.ts';
import type { Generator } from './contract.ts';
import { both, common, dice, metricOf, quoted } from './tools.ts';
import { line, usual } from './report.ts';

/** Figures that cannot improve unless customers act, by what must have happened. */
const SOLID: readonly Readonly<{ ids: readonly string[]; why: Localised }>[] = [
  {
    ids: ['win-rate', 'mrr', 'arr', 'average-deal-size', 'net-new-mrr'],
    why: {
      fr: 'Pour qu’il s’améliore, il faut que des acheteurs signent ou paient davantage.',
      en: 'For it to improve, buyers must sign, or pay more.',
    },
  },
  {
    ids: ['retention-d30', 'retention-d90', 'feature-adoption-rate', 'stickiness-dau-mau', 'launch-adoption-rate'],
    why: {
      fr: 'Pour qu’il s’améliore, il faut que des gens se servent du produit.',
      en: 'For it to improve, people must be using the product.',
    },
  },
  {
    ids: ['customer-churn-rate', 'grr', 'gross-revenue-churn', 'nrr', 'customer-retention-rate'],
    why: { fr: 'Pour qu’il s’améliore, il faut que des clients restent.', en: 'For it to improve, customers must stay.' },
  },
  {
    ids: ['cac-payback', 'ltv-cac-ratio', 'cac'],
    why: {
      fr: 'Pour qu’il s’améliore, il faut qu’un client coûte moins, ou rapporte plus.',
      en: 'For it to improve, a customer must cost less, or bring more.',
    },
  },
];

/** A report where all is well: which figure could have grown without one customer the better for it. */
export const provesNothing: Generator = {
  id: 'proves-nothing',
  theme: 'vanity',
  subjects: ({ metrics }) =>
    metrics.filter((metric) => metric.vanity === 'yes' && metric.direction === 'up' && usual(metric)).map(({ id }) => id),
  make: (facts, subject, seed) => {
    const metric = metricOf(facts, subject);
    const partner = metric && metricOf(facts, metric.partner);
    if (!metric || !partner) return null;
    const roll = dice(seed, `proves-nothing ${subject}`);
    const others = roll.some(SOLID, 3).flatMap(({ ids, why }) =>
      roll
        .some(ids, 3)
        .flatMap((id) => {
          const other = metricOf(facts, id);
          const moved = other && line(roll, other, other.direction === 'up');
          return other && moved ? [{ other, moved, why }] : [];
        })
        .slice(0, 1),
    );
    const moved = line(roll, metric, true);
    if (!moved || others.length < 3) return null;
    return {
      type: 'choice',
      title: { fr: 'Un mois sans mauvaise nouvelle', en: 'A month without bad news' },
      ...common(metric, 'vanity', 1, 'glossary/vanity-metric'),
      fact: metric.definition,
      brief: {
        fr: 'L’objectif de l’équipe : une croissance rentable, avec des clients qui restent. Les quatre lignes du rapport se sont améliorées.',
        en: 'The team’s goal: profitable growth, with customers who stay. All four lines of the report have improved.',
      },
      stem: { fr: 'Laquelle ne prouve encore rien pour cet objectif ?', en: 'Which one proves nothing yet for that goal?' },
      multiple: false,
      options: [
        {
          id: metric.id,
          correct: true,
          see: `glossary/${metric.id}`,
          text: moved.text,
          rationale: both((l) =>
            l === 'fr'
              ? `${metric.definition.fr} Le compteur peut tourner sans qu’un client y gagne : lis-le avec ${quoted(partner.name.fr, l)}.`
              : `${metric.definition.en} The counter can turn without a single customer being better off: read it with ${quoted(partner.name.en, l)}.`,
          ),
        },
        ...others.map(({ other, moved, why }) => ({
          id: other.id,
          correct: false,
          see: `glossary/${other.id}`,
          text: moved.text,
          rationale: both((l) => `${other.definition[l]} ${why[l]}`),
        })),
      ],
      hints: [
        { fr: 'Pour chaque ligne : qui a dû faire quoi pour qu’elle bouge ?', en: 'For each line: who had to do what for it to move?' },
        {
          fr: 'Laquelle une dépense de plus suffirait-elle à améliorer, sans rien changer d’autre ?',
          en: 'Which one could more spending improve, with nothing else changed?',
        },
      ],
    };
  },
};
