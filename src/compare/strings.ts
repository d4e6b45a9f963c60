import type { Localised } from '../core/locale.ts';

/** Words of the table of metrics and of the side-by-side comparison. */
export type MetricsWords = Record<
  | 'title'
  | 'lead'
  | 'all'
  | 'sort'
  | 'metric'
  | 'rule'
  | 'pick'
  | 'pickLead'
  | 'slot'
  | 'choose'
  | 'none'
  | 'beside'
  | 'left'
  | 'axis'
  | 'link'
  | 'linkCopied'
  | 'copyThis'
  | 'markdown'
  | 'copied'
  | 'csv'
  | 'file'
  | 'start'
  | 'face',
  string
>;

export const METRICS: Localised<MetricsWords> = {
  fr: {
    title: 'Toutes les métriques, côte à côte',
    lead: '{n} métriques et leurs faits, en un tableau qui se trie, se copie et s’emporte.',
    all: 'Le tableau entier',
    sort: 'Trier par {name}',
    metric: 'Métrique',
    rule: 'Comment on compte',
    pick: 'Deux à quatre métriques, face à face',
    pickLead: 'Choisis-les ; le lien garde ton choix.',
    slot: 'Métrique {n}',
    choose: 'Choisir…',
    none: 'Aucune',
    beside: 'Face à face : {names}.',
    left: 'Laissé de côté : {ids} (inconnu ici, ou au-delà de quatre).',
    axis: 'Axe',
    link: 'Copier le lien',
    linkCopied: 'Lien copié.',
    copyThis: 'À copier',
    markdown: 'Copier en Markdown',
    copied: 'Tableau copié.',
    csv: 'Télécharger en CSV',
    file: 'metriques',
    start: 'Par exemple : {examples}.',
    face: 'face à face',
  },
  en: {
    title: 'Every metric, side by side',
    lead: '{n} metrics and their facts, in one table to sort, copy and take away.',
    all: 'The whole table',
    sort: 'Sort by {name}',
    metric: 'Metric',
    rule: 'How it is counted',
    pick: 'Two to four metrics, face to face',
    pickLead: 'Choose them; the link keeps your choice.',
    slot: 'Metric {n}',
    choose: 'Choose…',
    none: 'None',
    beside: 'Face to face: {names}.',
    left: 'Left out: {ids} (unknown here, or beyond four).',
    axis: 'Axis',
    link: 'Copy the link',
    linkCopied: 'Link copied.',
    copyThis: 'To copy',
    markdown: 'Copy as Markdown',
    copied: 'Table copied.',
    csv: 'Download as CSV',
    file: 'metrics',
    start: 'For instance: {examples}.',
    face: 'side by side',
  },
};

/** Pairs people mix up, offered to begin with. */
export const PAIRS = [
  ['cac', 'cpa'],
  ['nrr', 'grr'],
  ['nps', 'csat', 'ces'],
  ['roas', 'marketing-roi'],
] as const;

/** Words of the list of comparisons. */
export const LIST: Localised<Record<'lead' | 'pillars' | 'pairs' | 'whole', string>> = {
  fr: {
    lead: 'Chaque page oppose deux ou trois notions axe par axe, chaque case avec sa source, puis dit laquelle prendre et quand.',
    pillars: 'Métrique, KPI, OKR',
    pairs: 'On les prend l’un pour l’autre',
    whole: 'Toutes les métriques',
  },
  en: {
    lead: 'Each page sets two or three ideas side by side, axis by axis, every cell with its source, then says which to take and when.',
    pillars: 'Metric, KPI, OKR',
    pairs: 'Taken for one another',
    whole: 'All the metrics',
  },
};
