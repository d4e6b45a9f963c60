import type { Localised } from '../../core/locale.ts';

export type NumericWords = Record<
  | 'data'
  | 'name'
  | 'value'
  | 'yours'
  | 'round0'
  | 'round1'
  | 'round2'
  | 'round3'
  | 'round4'
  | 'readAs'
  | 'ambiguous'
  | 'unreadable'
  | 'incomplete'
  | 'scored',
  string
>;

/** `{text}` is what was typed; `{value}`, `{a}`, `{b}` and `{tolerance}` are numbers. */
export const WORDS: Localised<NumericWords> = {
  fr: {
    data: 'Les données',
    name: 'Donnée',
    value: 'Valeur',
    yours: 'Ta réponse',
    round0: 'Arrondis à l’unité.',
    round1: 'Arrondis au dixième.',
    round2: 'Arrondis au centième.',
    round3: 'Arrondis au millième.',
    round4: 'Arrondis au dix-millième.',
    readAs: 'Lu : {value}',
    ambiguous: '« {text} » peut vouloir dire {a} ou {b} : écris-le sans séparateur de milliers.',
    unreadable: '« {text} » ne se lit pas comme un nombre : écris par exemple 1 234,5.',
    incomplete: 'Pas encore : écris d’abord un nombre.',
    scored: '1 si l’écart avec la bonne valeur est d’au plus {tolerance}, 0 sinon.',
  },
  en: {
    data: 'The data',
    name: 'Data',
    value: 'Value',
    yours: 'Your answer',
    round0: 'Round to the nearest whole number.',
    round1: 'Round to one decimal.',
    round2: 'Round to two decimals.',
    round3: 'Round to three decimals.',
    round4: 'Round to four decimals.',
    readAs: 'Read as: {value}',
    ambiguous: '“{text}” may mean {a} or {b}: write it without a thousands separator.',
    unreadable: '“{text}” does not read as a number: write for instance 1,234.5.',
    incomplete: 'Not yet: write a number first.',
    scored: '1 within {tolerance} of the right value, otherwise 0.',
  },
};
