import type { Localised } from '../../core/locale.ts';

export type ClozeWords = Record<'gap' | 'choose' | 'whole' | 'scored', string>;

/** `{n}` is the rank of a gap, `{label}` what is asked there. */
export const WORDS: Localised<ClozeWords> = {
  fr: {
    gap: 'Trou {n} : {label}',
    choose: '– {label} –',
    whole: 'Ta phrase :',
    scored: 'trous bien remplis ÷ tous les trous.',
  },
  en: {
    gap: 'Gap {n}: {label}',
    choose: '– {label} –',
    whole: 'Your sentence:',
    scored: 'gaps rightly filled ÷ all gaps.',
  },
};
