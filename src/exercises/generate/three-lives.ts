import type { Localised } from '../../core/locale.ts';
import type { Generator } from './contract.ts';
import { both, common, dice, metricOf } from './tools.ts';

const ROLES = ['metric', 'kpi', 'keyResult'] as const;
type Role = (typeof ROLES)[number];

/** What is asked of the three sentences, by the role sought. */
const ASKS: Readonly<Record<Role, readonly Localised[]>> = {
  metric: [
    { fr: 'Laquelle constate un fait, sans engager personne ?', en: 'Which one notes a fact and commits nobody?' },
    {
      fr: 'Laquelle pourrait rester dans un tableur sans que rien n’arrive ?',
      en: 'Which one could stay in a spreadsheet without anything happening?',
    },
  ],
  kpi: [
    { fr: 'Laquelle surveille une valeur à tenir, sans date de fin ?', en: 'Which one watches a value to be held, with no end date?' },
    { fr: 'Laquelle garderas-tu telle quelle le trimestre prochain ?', en: 'Which one will you keep as it is next quarter?' },
  ],
  keyResult: [
    { fr: 'Laquelle pourras-tu noter de 0 à 1 à son échéance ?', en: 'Which one could you grade from 0 to 1 when its date comes?' },
    { fr: 'Laquelle promet un changement plutôt qu’un niveau ?', en: 'Which one promises a change rather than a level?' },
  ],
};

/** Why a sentence is, or is not, what was asked: by role sought, then by role of the sentence. */
const WHY: Readonly<Record<Role, Readonly<Record<Role, Localised>>>> = {
  metric: {
    metric: {
      fr: 'Un relevé, et c’est tout : ni cible, ni seuil, ni échéance. Une métrique, la matière première des deux autres.',
      en: 'A reading and no more: no target, no threshold, no date. A metric, raw material of the other two.',
    },
    kpi: {
      fr: 'Elle engage : il y a un seuil à tenir, une source et un rythme de lecture. C’est un KPI.',
      en: 'It does commit: there is a threshold to hold, a source and a reading rhythm. A KPI.',
    },
    keyResult: {
      fr: 'Elle engage même beaucoup : un départ, une cible, une date. C’est un résultat clé.',
      en: 'It commits a good deal: a start, a target, a date. A Key Result.',
    },
  },
  kpi: {
    metric: {
      fr: 'Le chiffre est là, mais rien ne dit à partir de quand s’inquiéter. Une métrique.',
      en: 'The number is there, but nothing says when to start worrying. A metric.',
    },
    kpi: {
      fr: 'Une valeur à tenir, toujours lue au même endroit et au même rythme : un thermomètre, donc un KPI.',
      en: 'A value to be held, read in the same place at the same rhythm each time: a thermometer, hence a KPI.',
    },
    keyResult: {
      fr: 'Elle s’éteint à sa date, atteinte ou non : c’est un résultat clé. Le niveau gagné deviendra un KPI.',
      en: 'It expires on its date, met or not: a Key Result. The level won will become a KPI.',
    },
  },
  keyResult: {
    metric: {
      fr: 'Ni cible ni date : rien n’est promis, il n’y aura rien à noter. Une métrique.',
      en: 'Neither target nor date: nothing is promised, nothing to grade. A metric.',
    },
    kpi: {
      fr: 'Un seuil se tient, il ne se parcourt pas : ni départ, ni arrivée. C’est un KPI.',
      en: 'A threshold is held, not travelled: no start, no finish. A KPI.',
    },
    keyResult: {
      fr: 'Un départ, une cible, une date : à l’échéance, on saura quelle part du chemin est faite.',
      en: 'A start, a target, a date: when it falls due, you will know how much of the way is covered.',
    },
  },
};

/** The same number as metric, KPI and Key Result: which sentence does which work. */
export const threeLives: Generator = {
  id: 'three-lives',
  theme: 'metric-kpi-okr',
  subjects: ({ metrics }) => metrics.filter(({ vanity, measured }) => vanity === 'no' && measured).map(({ id }) => id),
  make: (facts, subject, seed) => {
    const metric = metricOf(facts, subject);
    if (!metric) return null;
    const roll = dice(seed, `three-lives ${subject}`);
    const asked = roll.one(ROLES);
    const ask = roll.one(ASKS[asked]);
    return {
      type: 'choice',
      title: { fr: `${metric.name.fr} : trois vies`, en: `${metric.name.en}: three lives` },
      ...common(
        metric,
        'metric-kpi-okr',
        1,
        ...{ metric: ['glossary/metric'], kpi: ['glossary/kpi'], keyResult: ['glossary/key-result'] }[asked],
      ),
      fact: both((l) => metric.roles[l][asked]),
      stem: ask,
      multiple: false,
      options: ROLES.map((role) => ({
        id: role === 'keyResult' ? 'key-result' : role,
        correct: role === asked,
        text: both((l) => metric.roles[l][role]),
        rationale: WHY[asked][role],
        see: `glossary/${subject}#roles`,
      })),
      hints: [
        {
          fr: 'Cherche, dans chaque phrase, un départ, une cible, un seuil, une date.',
          en: 'In each sentence, look for a start, a target, a threshold, a date.',
        },
        {
          fr: 'Que se passera-t-il la semaine prochaine si la phrase est vraie ? Et dans six mois ?',
          en: 'What will happen next week if the sentence is true? And in six months?',
        },
      ],
    };
  },
};
