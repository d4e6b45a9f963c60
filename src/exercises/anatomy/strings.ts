import type { Localised } from '../../core/locale.ts';

export type AnatomyWords = Record<'measure' | 'target' | 'source' | 'frequency' | 'yours' | 'whole' | 'scored', string>;

/** Names of the four parts; `{kpi}` is the sentence they make. */
export const WORDS: Localised<AnatomyWords> = {
  fr: {
    measure: 'La mesure',
    target: 'La cible',
    source: 'La source',
    frequency: 'La fréquence',
    yours: 'Ton KPI',
    whole: 'Ton KPI : {kpi}',
    scored: 'parties justes ÷ 4.',
  },
  en: {
    measure: 'The measure',
    target: 'The target',
    source: 'The source',
    frequency: 'The frequency',
    yours: 'Your KPI',
    whole: 'Your KPI: {kpi}',
    scored: 'right parts ÷ 4.',
  },
};
