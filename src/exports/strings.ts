import type { Localised } from '../core/locale.ts';

/** Words that stand inside the exported questions and cards. */
export type ExportWords = Record<
  'out' | 'readAgain' | 'period' | 'first' | 'last' | 'position' | 'rounding' | 'formula' | 'bank' | 'day' | 'colon',
  string
>;

export const WORDS: Localised<ExportWords> = {
  fr: {
    out: 'À laisser de côté',
    readAgain: 'Relire :',
    period: 'Période',
    first: 'En premier :',
    last: 'En dernier :',
    position: 'Rang {n}',
    rounding: 'Réponds par un nombre{unit}, à {tolerance} près.',
    formula: 'Formule :',
    bank: 'Boussole (français)',
    day: 'Jour {n}',
    colon: ' : ',
  },
  en: {
    out: 'Leave out',
    readAgain: 'Read again:',
    period: 'Period',
    first: 'First:',
    last: 'Last:',
    position: 'Place {n}',
    rounding: 'Answer with a number{unit}, within {tolerance}.',
    formula: 'Formula:',
    bank: 'Boussole (English)',
    day: 'Day {n}',
    colon: ': ',
  },
};
