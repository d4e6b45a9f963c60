import type { Localised } from '../../core/locale.ts';

/** A wrong method people use: its expression over the formula's variables, and what it mistakes for what. */
export type Method = Readonly<{ id: string; expression: string; why: Localised }>;

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

/** Wrong methods by metric. */
export const METHODS: Readonly<Record<string, readonly Method[]>> = {
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
  'bounce-rate': [
    {
      id: 'engagement',
      expression: 'engaged / sessions * 100',
      why: {
        fr: 'C’est le taux d’engagement, son complément à 100 % : le rebond compte les sessions qui n’ont pas engagé.',
        en: 'That is the engagement rate, its complement to 100%: bounce counts the sessions that did not engage.',
      },
    },
    {
      id: 'per-engaged',
      expression: '(sessions - engaged) / engaged * 100',
      why: {
        fr: 'Bon numérateur, mais rapporté aux sessions engagées : la base, ce sont toutes les sessions.',
        en: 'The right top, but over engaged sessions: the base is all sessions.',
      },
    },
  ],
  'brand-awareness-aided': [
    {
      id: 'list-only',
      expression: 'recognised / respondents * 100',
      why: {
        fr: 'Tu as oublié ceux qui citent la marque d’eux-mêmes : ils la reconnaîtraient aussi dans la liste.',
        en: 'You left out those who name the brand by themselves: they would recognise it in the list too.',
      },
    },
    {
      id: 'unaided',
      expression: 'unaided / respondents * 100',
      why: {
        fr: 'C’est la notoriété spontanée, avant que l’enquêteur ne montre la liste.',
        en: 'That is unaided awareness, before the list is shown.',
      },
    },
  ],
  cac: [
    {
      id: 'media-only',
      expression: 'media / customers',
      why: {
        fr: 'Tu n’as compté que les médias. Le CAC paie aussi les gens qui vendent et leurs outils.',
        en: 'You counted media alone. CAC also pays the people who sell, and their tools.',
      },
    },
    {
      id: 'without-salaries',
      expression: '(media + tools) / customers',
      why: {
        fr: 'Il manque les salaires, souvent le plus gros morceau : sans eux, recruter un commercial semble gratuit.',
        en: 'Salaries are missing, often the largest piece: without them, hiring a rep looks free.',
      },
    },
  ],
  'cac-payback': [
    {
      id: 'revenue',
      expression: 'cac / mrr',
      why: {
        fr: 'Tu rembourses avec le chiffre d’affaires. Seule la marge brute rembourse : le reste paie le service rendu.',
        en: 'You pay back with revenue. Gross margin alone pays back: the rest pays for serving the customer.',
      },
    },
    {
      id: 'cost-share',
      expression: 'cac / (mrr * (1 - margin / 100))',
      why: { fr: 'Tu as pris la part des coûts au lieu de la marge.', en: 'You took the share of costs instead of the margin.' },
    },
  ],
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
  'k-factor': [
    {
      id: 'not-per-hundred',
      expression: 'invites * conversion',
      why: {
        fr: 'Un taux de conversion donné en % se divise par cent avant de multiplier.',
        en: 'A conversion rate given in % is divided by a hundred before multiplying.',
      },
    },
    {
      id: 'other-way',
      expression: 'conversion / 100 / invites',
      why: {
        fr: 'Tu as divisé : chaque invitation de plus ferait baisser la viralité.',
        en: 'You divided: each further invitation would lower virality.',
      },
    },
  ],
  ltv: [
    {
      id: 'revenue',
      expression: 'arpa / (churn / 100)',
      why: {
        fr: 'C’est du chiffre d’affaires sur la durée de vie. La LTV s’entend en marge brute, sinon le ratio LTV/CAC flatte tout le monde.',
        en: 'That is lifetime revenue. LTV is meant in gross margin, or the LTV:CAC ratio flatters everyone.',
      },
    },
    {
      id: 'one-year',
      expression: 'arpa * (margin / 100) * 12',
      why: {
        fr: 'C’est la marge d’une année. La durée de vie vient du churn : un mois divisé par le churn mensuel.',
        en: 'That is one year’s margin. The lifetime comes from churn: one month divided by monthly churn.',
      },
    },
  ],
  'ltv-cac-ratio': [
    {
      id: 'inverted',
      expression: 'cac / ltv',
      why: {
        fr: 'Retourné : à ce compte, plus le client coûte, meilleur est le ratio.',
        en: 'Upside down: on that reckoning, the dearer the customer, the better the ratio.',
      },
    },
  ],
  'marketing-roi': [
    {
      id: 'without-margin',
      expression: '(revenue - cost) / cost * 100',
      why: {
        fr: 'Tu as compté le chiffre d’affaires comme un gain. Une part a servi à produire et livrer : reste la marge.',
        en: 'You counted revenue as gain. Part of it paid for making and delivering: margin is what remains.',
      },
    },
    {
      id: 'not-net',
      expression: 'revenue * margin / 100 / cost * 100',
      why: {
        fr: 'Le coût de l’action n’a pas été retiré : un retour de 100 % dirait « remboursé » et non « doublé ».',
        en: 'The cost of the activity was not taken off: a return of 100% would mean “paid back”, not “doubled”.',
      },
    },
  ],
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
  nps: [
    {
      id: 'promoters-only',
      expression: 'promoters / (promoters + passives + detractors) * 100',
      why: {
        fr: 'C’est la part de promoteurs. Le NPS en retire celle des détracteurs.',
        en: 'That is the share of promoters. NPS takes off the share of detractors.',
      },
    },
    {
      id: 'without-passives',
      expression: '(promoters - detractors) / (promoters + detractors) * 100',
      why: {
        fr: 'Les passifs n’ajoutent rien en haut mais ils ont répondu : ils comptent en bas.',
        en: 'Passives add nothing on top, but they did answer: they count at the bottom.',
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
  roas: [
    {
      id: 'net',
      expression: '(revenue - spend) / spend',
      why: {
        fr: 'Tu as retiré la dépense, comme pour un ROI. Le ROAS rapporte tout le chiffre d’affaires attribué à la dépense.',
        en: 'You took off the spend, as for an ROI. ROAS sets all the attributed revenue against the spend.',
      },
    },
    {
      id: 'inverted',
      expression: 'spend / revenue',
      why: {
        fr: 'C’est la dépense par euro de chiffre d’affaires : le même fait, retourné.',
        en: 'That is the spend per euro of revenue: the same fact, upside down.',
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
