import type { Localised } from '../../core/locale.ts';

export type BookWords = Record<'wholeNote' | 'leadsTo' | 'over' | 'one' | 'bookNote' | 'brings', string>;

/** Words of the story as a book: they stay in the page and never travel with the code. `{n}` is filled in. */
export const BOOK: Localised<BookWords> = {
  fr: {
    wholeNote: 'Ouvre une option pour voir ce qu’elle entraîne.',
    leadsTo: 'La suite : décision {n}',
    over: 'L’histoire finit ici.',
    one: 'Décision {n}',
    bookNote: 'Coche une option par décision, puis suis les renvois : ton choix mène à la décision suivante.',
    brings: 'Ce que chaque option entraîne',
  },
  en: {
    wholeNote: 'Open an option to see what it brings about.',
    leadsTo: 'What follows: decision {n}',
    over: 'The story ends here.',
    one: 'Decision {n}',
    bookNote: 'Tick one option for each decision, then follow the arrows: your choice leads to the next decision.',
    brings: 'What each option brings about',
  },
};
