import type { Localised } from '../../core/locale.ts';

/** Words of a key result’s metric, figures and tracking. `{…}` places are filled in. */
export type MetricWords = Readonly<{
  details: string;
  metric: string;
  noMetric: string;
  baseline: string;
  target: string;
  unit: string;
  askBaseline: string;
  readInText: string;
  differs: string;
  notNumber: string;
  compose: string;
  readPage: string;
  vanity: string;
  fromBrief: string;
  follow: string;
  source: string;
  owner: string;
  cadence: string;
  cadences: Record<'weekly' | 'biweekly' | 'monthly', string>;
  confidence: string;
  actual: string;
  none: string;
}>;

export const METRIC: Localised<MetricWords> = {
  fr: {
    details: 'Métrique, départ, cible',
    metric: 'Métrique du glossaire',
    noMetric: 'aucune, ou la mienne',
    baseline: 'Départ',
    target: 'Cible',
    unit: 'Unité',
    askBaseline: 'Où en est « {metric} » aujourd’hui ?',
    readInText: 'lu : {value}',
    differs: 'La phrase dit {text}, le champ dit {field}.',
    notNumber: 'Écris un nombre, par exemple 22 ou 1 500.',
    compose: 'Écrire la phrase',
    readPage: 'Lire la fiche',
    vanity: 'Elle grossit sans créer de valeur : cherche plutôt ce que les gens font ensuite.',
    fromBrief: 'Reprendre {value} du brief',
    follow: 'Suivi',
    source: 'Où lit-on ce chiffre ?',
    owner: 'Qui s’en occupe ?',
    cadence: 'Fréquence',
    cadences: { weekly: 'chaque semaine', biweekly: 'toutes les deux semaines', monthly: 'chaque mois' },
    confidence: 'Confiance (0 à 100 %)',
    actual: 'Valeur actuelle',
    none: 'non précisé',
  },
  en: {
    details: 'Metric, baseline, target',
    metric: 'Metric from the glossary',
    noMetric: 'none, or my own',
    baseline: 'Baseline',
    target: 'Target',
    unit: 'Unit',
    askBaseline: 'Where does “{metric}” stand today?',
    readInText: 'read: {value}',
    differs: 'The sentence says {text}, the field says {field}.',
    notNumber: 'Write a number, such as 22 or 1,500.',
    compose: 'Write the sentence',
    readPage: 'Read the page',
    vanity: 'It grows without creating value: look for what people do next.',
    fromBrief: 'Take {value} from the brief',
    follow: 'Tracking',
    source: 'Where is this number read?',
    owner: 'Who looks after it?',
    cadence: 'Frequency',
    cadences: { weekly: 'every week', biweekly: 'every other week', monthly: 'every month' },
    confidence: 'Confidence (0 to 100%)',
    actual: 'Current value',
    none: 'not specified',
  },
};
