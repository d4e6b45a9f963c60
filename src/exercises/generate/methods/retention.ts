import type { Methods } from './method.ts';

/** Wrong methods of who stays: retention, churn and what grows from customers. */
export const RETENTION: Methods = {
  'customer-retention-rate': [
    {
      id: 'with-new',
      expression: 'end / start * 100',
      why: {
        fr: 'Les clients gagnés en route sont restés dedans : ils cachent ceux qui sont partis.',
        en: 'Customers won along the way are still in: they hide those who left.',
      },
    },
    {
      id: 'end-base',
      expression: '(end - won) / end * 100',
      why: {
        fr: 'Bon numérateur, mauvaise base : on demande quelle part de ceux du début est encore là.',
        en: 'The right top on the wrong base: the question is what share of those at the start is still there.',
      },
    },
  ],
  'gross-revenue-churn': [
    {
      id: 'churn-only',
      expression: 'churnedMrr / startMrr * 100',
      why: {
        fr: 'La contraction manque : un client qui descend en gamme fait perdre du revenu sans partir.',
        en: 'Contraction is missing: a customer who downgrades costs revenue without leaving.',
      },
    },
    {
      id: 'contraction-only',
      expression: 'contractionMrr / startMrr * 100',
      why: {
        fr: 'C’est la contraction seule : il manque ce que les partants ont emporté.',
        en: 'That is contraction alone: what leavers took with them is missing.',
      },
    },
  ],
  grr: [
    {
      id: 'without-contraction',
      expression: '(startMrr - churnedMrr) / startMrr * 100',
      why: {
        fr: 'Tu n’as retiré que les départs. Les descentes en gamme entament aussi le revenu du départ.',
        en: 'You took off departures alone. Downgrades eat into the starting revenue too.',
      },
    },
    {
      id: 'lost-share',
      expression: '(churnedMrr + contractionMrr) / startMrr * 100',
      why: {
        fr: 'C’est la part perdue, le churn brut. La GRR est ce qui reste.',
        en: 'That is the share lost, gross churn. GRR is what remains.',
      },
    },
  ],
  'net-revenue-churn': [
    {
      id: 'gross',
      expression: '(churnedMrr + contractionMrr) / startMrr * 100',
      why: {
        fr: 'C’est le churn brut. Le net en retire l’expansion des clients restés, quitte à devenir négatif.',
        en: 'That is gross churn. The net one takes off the expansion of those who stayed, even below zero.',
      },
    },
    {
      id: 'without-contraction',
      expression: '(churnedMrr - expansionMrr) / startMrr * 100',
      why: { fr: 'La contraction manque parmi les pertes.', en: 'Contraction is missing from the losses.' },
    },
  ],
  nrr: [
    {
      id: 'without-expansion',
      expression: '(startMrr - churnedMrr - contractionMrr) / startMrr * 100',
      why: {
        fr: 'Sans l’expansion, c’est la GRR : utile, mais ce n’est pas ce qu’on te demande.',
        en: 'Without expansion that is GRR: useful, but not what you are asked.',
      },
    },
    {
      id: 'without-contraction',
      expression: '(startMrr - churnedMrr + expansionMrr) / startMrr * 100',
      why: {
        fr: 'Tu as compté les montées en gamme et oublié les descentes : un net se retranche des deux côtés.',
        en: 'You counted upgrades and forgot downgrades: a net figure takes both sides.',
      },
    },
    {
      id: 'gains-only',
      expression: '(startMrr + expansionMrr) / startMrr * 100',
      why: {
        fr: 'Rien n’a été retiré : à ce compte, personne ne part jamais.',
        en: 'Nothing was taken off: on that reckoning nobody ever leaves.',
      },
    },
  ],
  'saas-quick-ratio': [
    {
      id: 'new-over-churn',
      expression: 'newMrr / churnedMrr',
      why: {
        fr: 'Tu n’as gardé que l’entrée et la sortie : l’expansion est un gain, la contraction une perte.',
        en: 'You kept entry and exit alone: expansion is a gain, contraction a loss.',
      },
    },
    {
      id: 'share-of-flow',
      expression: '(newMrr + expansionMrr) / (newMrr + expansionMrr + churnedMrr + contractionMrr)',
      why: {
        fr: 'C’est la part des gains dans tous les mouvements. Le ratio met les gains face aux pertes.',
        en: 'That is the share of gains in all movements. The ratio sets gains against losses.',
      },
    },
  ],
};
