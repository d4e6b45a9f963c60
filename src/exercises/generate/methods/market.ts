import type { Methods } from './method.ts';

/** Wrong methods of who comes, who knows us and who speaks of us. */
export const MARKET: Methods = {
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
};
