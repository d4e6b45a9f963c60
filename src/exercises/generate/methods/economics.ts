import type { Methods } from './method.ts';

/** Wrong methods of what a customer costs and brings. */
export const ECONOMICS: Methods = {
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
};
