import type { Localised } from '../core/locale.ts';

/** Words that stand inside the exported questions and cards. */
export type ExportWords = Record<'out' | 'readAgain' | 'gap' | 'period' | 'first' | 'last' | 'position' | 'rounding' | 'formula' | 'deck' | 'bank' | 'day' | 'leftOut', string> & {
  /** The parts of a KPI, in the order they are assembled. */
  anatomy: Record<'measure' | 'target' | 'source' | 'frequency', string>;
  /** What a marked passage is. */
  marks: Record<'output' | 'vague' | 'vanity' | 'no-baseline' | 'no-target' | 'fine', string>;
};

export const WORDS: Localised<ExportWords> = {
  fr: {
    out: 'À laisser de côté', readAgain: 'Relire :', gap: 'Trou', period: 'Période', first: 'En premier :', last: 'En dernier :', position: 'Rang {n}',
    rounding: 'Réponds par un nombre{unit}, à {tolerance} près.', formula: 'Formule :', deck: 'Boussole (français)', bank: 'Boussole (français)', day: 'Jour {n}',
    leftOut: 'non repris',
    anatomy: { measure: 'Mesure', target: 'Cible', source: 'Source', frequency: 'Fréquence' },
    marks: { output: 'Production, pas un résultat', vague: 'Trop vague pour se vérifier', vanity: 'Chiffre de vanité', 'no-baseline': 'Pas de départ', 'no-target': 'Pas de cible', fine: 'Rien à redire' },
  },
  en: {
    out: 'Leave out', readAgain: 'Read again:', gap: 'Gap', period: 'Period', first: 'First:', last: 'Last:', position: 'Place {n}',
    rounding: 'Answer with a number{unit}, within {tolerance}.', formula: 'Formula:', deck: 'Boussole (English)', bank: 'Boussole (English)', day: 'Day {n}',
    leftOut: 'left out',
    anatomy: { measure: 'Measure', target: 'Target', source: 'Source', frequency: 'Frequency' },
    marks: { output: 'Output, not an outcome', vague: 'Too vague to check', vanity: 'Vanity figure', 'no-baseline': 'No baseline', 'no-target': 'No target', fine: 'Nothing wrong' },
  },
};
