import type { Localised } from '../core/locale.ts';

/** Words of the sources page. */
export const WORDS: Localised<Record<'lead' | 'differ' | 'one' | 'many', string>> = {
  fr: {
    lead: '{n} ouvrages, articles et documentations, et les pages qui s’appuient sur chacun. Chaque définition, chaque case d’un comparatif dit d’où elle vient.',
    differ: 'Là où ils se contredisent, nous montrons les deux lectures et disons laquelle nous prenons :',
    one: 'Cité par une page',
    many: 'Cité par {n} pages',
  },
  en: {
    lead: '{n} books, articles and manuals, and the pages that lean on each of them. Every definition and every cell of a comparison says where it comes from.',
    differ: 'Where they contradict each other, we show both readings and say which one we take:',
    one: 'Cited by one page',
    many: 'Cited by {n} pages',
  },
};
