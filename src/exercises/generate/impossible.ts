import type { Localised } from '../../core/locale.ts';
import type { Generator } from './contract.ts';
import { both, common, dice, metricOf, quoted, shareOf, valued } from './tools.ts';

/** Values that look wrong and are not, with the reason: what people strike out of a report by mistake. */
const POSSIBLE: Readonly<Record<string, Readonly<{ from: number; to: number; step: number; why: Localised }>>> = {
  nps: {
    from: -24,
    to: -4,
    step: 1,
    why: {
      fr: 'Possible : il y a plus de détracteurs que de promoteurs. Le NPS va de −100 à 100.',
      en: 'Possible: there are more detractors than promoters. NPS runs from −100 to 100.',
    },
  },
  nrr: {
    from: 103,
    to: 122,
    step: 1,
    why: {
      fr: 'Possible, et visé : l’expansion des clients restés dépasse ce que les autres ont emporté.',
      en: 'Possible, and aimed at: expansion by those who stayed exceeds what the others took away.',
    },
  },
  'marketing-roi': {
    from: -60,
    to: -10,
    step: 5,
    why: {
      fr: 'Possible : l’action a rapporté moins de marge qu’elle n’a coûté.',
      en: 'Possible: the activity brought in less margin than it cost.',
    },
  },
  'net-revenue-churn': {
    from: -8,
    to: -1,
    step: 0.5,
    why: {
      fr: 'Possible : l’expansion fait plus que compenser les pertes, d’où le signe moins.',
      en: 'Possible: expansion more than makes up for losses, hence the minus sign.',
    },
  },
  'saas-quick-ratio': {
    from: 0.5,
    to: 0.9,
    step: 0.1,
    why: {
      fr: 'Possible, hélas : la base perd plus de MRR qu’elle n’en gagne.',
      en: 'Possible, alas: the base loses more MRR than it gains.',
    },
  },
  'ltv-cac-ratio': {
    from: 0.4,
    to: 0.9,
    step: 0.1,
    why: {
      fr: 'Possible : un client coûte plus cher à gagner qu’il ne rapportera.',
      en: 'Possible: a customer costs more to win than they will bring.',
    },
  },
  'k-factor': {
    from: 1.05,
    to: 1.4,
    step: 0.05,
    why: {
      fr: 'Possible, et rare : chaque utilisateur en amène plus d’un autre.',
      en: 'Possible, and rare: each user brings more than one other.',
    },
  },
  'social-engagement-rate': {
    from: 101,
    to: 108,
    step: 1,
    why: {
      fr: 'Étonnant mais possible : une personne touchée peut réagir, commenter et partager. On compte des gestes, pas des gens.',
      en: 'Surprising but possible: one person reached may react, comment and share. Acts are counted, not people.',
    },
  },
  roas: {
    from: 0.4,
    to: 0.9,
    step: 0.1,
    why: {
      fr: 'Possible : chaque euro dépensé a rapporté moins d’un euro de chiffre d’affaires.',
      en: 'Possible: each euro spent brought in less than one euro of revenue.',
    },
  },
  'pipeline-coverage': {
    from: 0.5,
    to: 0.9,
    step: 0.1,
    why: {
      fr: 'Possible : même en signant tout le pipeline, l’objectif ne serait pas tenu.',
      en: 'Possible: even with the whole pipeline won, the target would be missed.',
    },
  },
  'win-loss-ratio': {
    from: 1.1,
    to: 1.8,
    step: 0.1,
    why: {
      fr: 'Possible : on gagne plus d’affaires qu’on n’en perd. Un rapport n’est pas une part.',
      en: 'Possible: more deals are won than lost. A ratio is not a share.',
    },
  },
};

/** A dashboard with a bug: which value cannot be, among others that merely surprise. */
export const impossible: Generator = {
  id: 'impossible',
  theme: 'formulas',
  // One display of an ad can be clicked twice: a CTR above 100% is odd, and possible.
  subjects: ({ metrics }) => metrics.filter((metric) => metric.id !== 'ctr' && shareOf(metric)).map(({ id }) => id),
  make: (facts, subject, seed) => {
    const metric = metricOf(facts, subject);
    const share = metric && shareOf(metric);
    if (!metric || !share) return null;
    const roll = dice(seed, `impossible ${subject}`);
    const others = roll.some(
      facts.metrics.filter(({ id }) => POSSIBLE[id]),
      3,
    );
    if (others.length < 3) return null;
    const wrong = valued(roll.whole(103, 119), 'percent');
    const line = (name: Localised, value: Localised) => both((l) => `${name[l]}${l === 'fr' ? '\u00a0:' : ':'} ${value[l]}`);
    return {
      type: 'choice',
      title: { fr: 'Le tableau de bord se trompe', en: 'The dashboard is wrong' },
      ...common(metric, 'formulas', 2),
      brief: {
        fr: 'Quatre lignes font lever un sourcil. Trois sont étonnantes mais justes ; la quatrième ne peut pas exister.',
        en: 'Four lines raise an eyebrow. Three are surprising but true; the fourth cannot exist.',
      },
      stem: { fr: 'Laquelle est impossible ?', en: 'Which one is impossible?' },
      multiple: false,
      options: [
        {
          id: metric.id,
          correct: true,
          see: `glossary/${metric.id}#formula`,
          text: line(metric.name, wrong),
          rationale: both((l) =>
            l === 'fr'
              ? `${quoted(share.part.fr, l)} fait partie de ${quoted(share.whole.fr, l)} : au-delà de 100 %, la partie dépasserait le tout. Cherche un doublon, ou deux périodes mêlées.`
              : `${quoted(share.part.en, l)} is a part of ${quoted(share.whole.en, l)}: above 100% the part would exceed the whole. Look for a duplicate, or two periods mixed.`,
          ),
        },
        ...others.flatMap((other) => {
          const range = POSSIBLE[other.id];
          if (!range) return [];
          const value = range.from + range.step * roll.whole(0, Math.round((range.to - range.from) / range.step));
          return [
            {
              id: other.id,
              correct: false,
              see: `glossary/${other.id}#formula`,
              text: line(other.name, valued(value, other.unit, 2)),
              rationale: range.why,
            },
          ];
        }),
      ],
      hints: [
        {
          fr: 'Pour chaque ligne : ce qui est compté en haut fait-il partie de ce qui est compté en bas ?',
          en: 'For each line: is what is counted on top a part of what is counted below?',
        },
        {
          fr: 'Une différence peut être négative, un rapport dépasser un. Et une part ?',
          en: 'A difference can be negative, a ratio exceed one. And a share?',
        },
      ],
    };
  },
};
