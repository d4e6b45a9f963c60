import type { Method, Methods } from './method.ts';

const share = (won: string, lost: string): readonly Method[] => [
  {
    id: 'against-losses',
    expression: `${won} / ${lost} * 100`,
    why: {
      fr: 'Tu as rapporté les gains aux pertes. Le taux les rapporte à tout ce qui s’est décidé, gains compris.',
      en: 'You set wins against losses. The rate sets them against everything that was decided, wins included.',
    },
  },
  {
    id: 'losses',
    expression: `${lost} / (${won} + ${lost}) * 100`,
    why: {
      fr: 'C’est la part perdue : le bon dénominateur, le mauvais numérateur.',
      en: 'That is the share lost: the right bottom, the wrong top.',
    },
  },
];

/** Wrong methods of what is sold: contracts, revenue, the pipeline and its wins. */
export const SALES: Methods = {
  acv: [
    {
      id: 'whole-contract',
      expression: 'recurringValue',
      why: {
        fr: 'C’est la valeur de tout le contrat. L’ACV la ramène à douze mois, sinon un contrat long paraît plus cher qu’il n’est.',
        en: 'That is the value of the whole contract. ACV brings it to twelve months, or a long contract looks dearer than it is.',
      },
    },
    {
      id: 'per-month',
      expression: 'recurringValue / months',
      why: {
        fr: 'C’est la valeur d’un mois : il manque le passage à l’année.',
        en: 'That is the value of one month: the step to a year is missing.',
      },
    },
  ],
  'asset-assisted-win-rate': share('won', 'lost'),
  'competitive-win-rate': share('wonAgainst', 'lostAgainst'),
  'win-rate': share('won', 'lost'),
  mrr: [
    {
      id: 'whole-year',
      expression: 'monthlyPlans + yearlyPlans',
      why: {
        fr: 'Les abonnements annuels sont entrés en entier : un mois n’en vaut qu’un douzième.',
        en: 'Yearly plans went in whole: a month is worth a twelfth of them.',
      },
    },
    {
      id: 'monthly-only',
      expression: 'monthlyPlans',
      why: {
        fr: 'Les abonnements annuels sont récurrents aussi : il manque leur douzième.',
        en: 'Yearly plans recur as well: their twelfth is missing.',
      },
    },
  ],
  'net-new-mrr': [
    {
      id: 'gains-only',
      expression: 'newMrr + expansion',
      why: {
        fr: 'Ce sont les gains, sans les pertes : un seau se juge aussi à ce qui fuit.',
        en: 'Those are the gains without the losses: a bucket is judged by its leaks as well.',
      },
    },
    {
      id: 'new-and-lost',
      expression: 'newMrr - churned',
      why: {
        fr: 'Tu n’as regardé que les arrivées et les départs. Ceux qui restent bougent aussi, dans les deux sens.',
        en: 'You looked at arrivals and departures alone. Those who stay move too, both ways.',
      },
    },
  ],
  'pipeline-coverage': [
    {
      id: 'inverted',
      expression: 'target / openPipeline',
      why: {
        fr: 'Retourné : c’est la part du pipeline qu’il faudrait signer pour tenir l’objectif.',
        en: 'Upside down: that is the share of the pipeline you would have to win to meet the target.',
      },
    },
  ],
  'sales-velocity': [
    {
      id: 'not-per-day',
      expression: 'opportunities * dealSize * winRate / 100',
      why: {
        fr: 'C’est la valeur attendue de tout le cycle. Une vélocité se donne par jour : il reste à diviser par la durée du cycle.',
        en: 'That is the value expected over the whole cycle. Velocity is a figure per day: divide by the length of the cycle.',
      },
    },
    {
      id: 'all-won',
      expression: 'opportunities * dealSize / cycleDays',
      why: {
        fr: 'À ce compte, toutes les affaires se signent. Le taux de gain manque.',
        en: 'On that reckoning, every deal is won. The win rate is missing.',
      },
    },
  ],
};
