import type { Localised } from '../core/locale.ts';

/** Words of the frame of every figure. */
export const FIGURE: Localised<Record<'data', string>> = {
  fr: { data: 'Les chiffres de la figure' },
  en: { data: 'The numbers in the figure' },
};
