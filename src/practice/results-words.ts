import type { Localised } from '../core/locale.ts';
import type { Outcome } from './results.ts';

export type ResultsWords = Readonly<
  Record<
    | 'title'
    | 'loading'
    | 'failed'
    | 'empty'
    | 'practise'
    | 'noScript'
    | 'sum'
    | 'byTheme'
    | 'theme'
    | 'answers'
    | 'of'
    | 'one'
    | 'each'
    | 'eachText'
    | 'openAll'
    | 'closeAll'
    | 'read'
    | 'again'
    | 'later',
    string
  > & {
    outcomes: Readonly<Record<Outcome, string>>;
    counts: Readonly<Record<Outcome, readonly [one: string, many: string]>>;
  }
>;

export const RESULTS: Localised<ResultsWords> = {
  fr: {
    title: 'Bilan de la séance',
    loading: 'Un instant…',
    failed: 'La liste des exercices n’a pas pu se charger. Réessaie quand tu auras du réseau.',
    empty: 'Aucune séance dans cet onglet.',
    practise: 'Choisir une séance',
    noScript: 'Le bilan lit ce que tu viens de faire, gardé dans ton navigateur : il a besoin de JavaScript.',
    sum: '{list}.',
    byTheme: 'Par thème',
    theme: 'Thème',
    answers: 'Réponses',
    of: '{n} justes sur {all}',
    one: '{n} juste sur {all}',
    each: 'Question par question',
    eachText: 'Ouvre une ligne : ta réponse, et les raisons.',
    openAll: 'Tout ouvrir',
    closeAll: 'Tout fermer',
    read: 'Ouvrir l’exercice',
    again: 'Une autre séance',
    later: 'Ce que tu as manqué reviendra demain dans les révisions.',
    outcomes: { right: 'juste', partly: 'juste en partie', wrong: 'manquée', passed: 'passée' },
    counts: {
      right: ['1 juste', '{n} justes'],
      partly: ['1 juste en partie', '{n} justes en partie'],
      wrong: ['1 manquée', '{n} manquées'],
      passed: ['1 passée', '{n} passées'],
    },
  },
  en: {
    title: 'How the session went',
    loading: 'One moment…',
    failed: 'The list of exercises could not load. Try again once you are online.',
    empty: 'No session in this tab.',
    practise: 'Choose a session',
    noScript: 'The results read what you have just done, kept in your browser: they need JavaScript.',
    sum: '{list}.',
    byTheme: 'By theme',
    theme: 'Theme',
    answers: 'Answers',
    of: '{n} right of {all}',
    one: '{n} right of {all}',
    each: 'Question by question',
    eachText: 'Open a line: your answer, and the reasons.',
    openAll: 'Open all',
    closeAll: 'Close all',
    read: 'Open the exercise',
    again: 'Another session',
    later: 'What you missed will come back tomorrow in your review.',
    outcomes: { right: 'right', partly: 'right in part', wrong: 'missed', passed: 'skipped' },
    counts: {
      right: ['1 right', '{n} right'],
      partly: ['1 right in part', '{n} right in part'],
      wrong: ['1 missed', '{n} missed'],
      passed: ['1 skipped', '{n} skipped'],
    },
  },
};
