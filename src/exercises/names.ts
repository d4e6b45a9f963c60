import type { Localised } from '../core/locale.ts';
import type { ExerciseSource } from './schema.ts';

/** What each type is called, as the practice page and the gallery name it. */
export const TYPE_NAME: Localised<Record<ExerciseSource['type'], string>> = {
  fr: {
    anatomy: 'Anatomie d’un KPI',
    build: 'OKR à construire',
    case: 'Histoire à décisions',
    choice: 'Question à choix',
    cloze: 'Phrase à trous',
    match: 'Paires',
    numeric: 'Calcul',
    order: 'Remise en ordre',
    'read-chart': 'Lecture de graphique',
    repair: 'OKR à réparer',
    sort: 'Tri',
    spot: 'Passages à marquer',
  },
  en: {
    anatomy: 'Anatomy of a KPI',
    build: 'OKR to build',
    case: 'Decision story',
    choice: 'Multiple choice',
    cloze: 'Sentence with gaps',
    match: 'Pairs',
    numeric: 'Calculation',
    order: 'Putting in order',
    'read-chart': 'Reading a chart',
    repair: 'OKR to mend',
    sort: 'Sorting',
    spot: 'Passages to mark',
  },
};
