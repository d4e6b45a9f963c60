import type { Localised } from '../../core/locale.ts';

export type ChoiceWords = Record<'several' | 'incomplete' | 'formulaSingle' | 'formulaMultiple', string>;

export const WORDS: Localised<ChoiceWords> = {
  fr: {
    incomplete: 'Pas encore : choisis d’abord une réponse.',
    several: '(plusieurs réponses possibles)',
    formulaSingle: '1 si c’est la bonne, 0 sinon.',
    formulaMultiple: 'options bien cochées ou bien laissées ÷ toutes les options.',
  },
  en: {
    incomplete: 'Not yet: choose an answer first.',
    several: '(several may be right)',
    formulaSingle: '1 for the right one, otherwise 0.',
    formulaMultiple: 'options rightly ticked or rightly left ÷ all options.',
  },
};
