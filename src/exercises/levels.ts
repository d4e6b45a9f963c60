import type { Localised } from '../core/locale.ts';

/** What each level asks of the reader. */
export const LEVEL_NAME: Localised<Readonly<Record<1 | 2 | 3, string>>> = {
  fr: { 1: 'se rappeler', 2: 'appliquer', 3: 'juger' },
  en: { 1: 'recall', 2: 'apply', 3: 'judge' },
};
const LEVEL: Localised<string> = { fr: 'Niveau', en: 'Level' };

/** The level as an exercise's head says it: `Level 2 · apply`. Said at build: it never travels with the code. */
export const levelLine = (difficulty: number, locale: 'fr' | 'en'): string =>
  `${LEVEL[locale]} ${difficulty} · ${LEVEL_NAME[locale][difficulty as 1 | 2 | 3]}`;
