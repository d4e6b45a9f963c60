import type { Localised } from '../core/locale.ts';

/** Words of the practice pages; `{n}`, `{all}`, `{name}`… are filled in. */
export type PracticeWords = Record<
  | 'lead'
  | 'five'
  | 'fiveText'
  | 'fiveGo'
  | 'exam'
  | 'examText'
  | 'examGo'
  | 'examTheme'
  | 'examAll'
  | 'examCount'
  | 'drill'
  | 'drillText'
  | 'drillGo'
  | 'review'
  | 'reviewText'
  | 'gallery'
  | 'galleryText'
  | 'byTheme'
  | 'filters'
  | 'find'
  | 'shown'
  | 'one'
  | 'clear'
  | 'none'
  | 'whole'
  | 'facetLead'
  | 'facetLeadOne'
  | 'standing'
  | 'standingNone'
  | 'groupDone'
  | 'right'
  | 'missed'
  | 'due'
  | 'failed'
  | 'noScript'
  | 'cases'
  | 'level'
  | 'others'
  | 'sheet',
  string
>;

export const WORDS: Localised<PracticeWords> = {
  fr: {
    lead: '{n} exercices pour apprendre à décider : que suivre, jusqu’où, et qu’en conclure. Chaque réponse, bonne ou mauvaise, a sa raison.',
    five: 'Cinq minutes',
    fiveText:
      'Un mélange : ce que tu as manqué ou qui revient aujourd’hui, puis du neuf. Les thèmes alternent, c’est plus dur et on retient mieux.',
    fiveGo: 'Commencer',
    exam: 'Examen blanc',
    examText: 'Aucun retour avant la fin. Ensuite, chaque réponse avec ses raisons, et un bilan par thème.',
    examGo: 'Passer l’examen',
    examTheme: 'Sur quoi ?',
    examAll: 'Tous les thèmes',
    examCount: 'Questions',
    drill: 'Sans fin',
    drillText: 'Des questions tirées des fiches : d’autres chiffres à chaque fois, les mêmes erreurs à éviter.',
    drillGo: 'S’entraîner',
    review: 'Révisions',
    reviewText: 'Ce que tu as manqué, au bon moment.',
    gallery: 'Galerie',
    galleryText: 'Chaque type d’exercice, et comment il se fait à la souris, au clavier, au doigt.',
    byTheme: 'Tous les exercices',
    filters: 'Filtrer les exercices',
    find: 'Mots du titre ou de la page',
    shown: '{n} exercices',
    one: '1 exercice',
    clear: 'Tout afficher',
    none: 'Aucun exercice ne répond à tout cela à la fois : retire un filtre.',
    whole: 'Tous les exercices',
    facetLead: '{n} exercices sur {all}.',
    facetLeadOne: '1 exercice sur {all}.',
    standing: 'Tu en as fait {n} sur {all} ; {due} à revoir aujourd’hui.',
    standingNone: 'Rien de fait encore dans ce navigateur.',
    groupDone: 'fait : {n} sur {all}',
    right: 'juste',
    missed: 'à reprendre',
    due: 'à revoir',
    failed: 'La liste n’a pas pu se charger. Réessaie quand tu auras du réseau.',
    noScript:
      'Les séances choisissent d’après ce que tu as fait et ont besoin de JavaScript. Sans lui, chaque exercice ci-dessous s’ouvre et se lit, réponses comprises.',
    cases: 'Histoires et tris',
    level: 'Niveau {n}',
    others: 'Autres façons de s’exercer',
    sheet: 'Chaque page s’imprime en feuille d’exercices, le corrigé sur une page à part.',
  },
  en: {
    lead: '{n} exercises to learn to decide: what to track, how far, and what to conclude. Each answer, right or wrong, comes with its reason.',
    five: 'Five minutes',
    fiveText:
      'A mixture: what you missed or what comes back today, then something new. Themes alternate, which is harder and sticks better.',
    fiveGo: 'Start',
    exam: 'Mock exam',
    examText: 'No feedback until the end. Then each answer with its reasons, and results by theme.',
    examGo: 'Take the exam',
    examTheme: 'On what?',
    examAll: 'All themes',
    examCount: 'Questions',
    drill: 'Endless',
    drillText: 'Questions made from the pages’ own facts: other numbers each time, the same mistakes to avoid.',
    drillGo: 'Drill',
    review: 'Review',
    reviewText: 'What you missed, at the right time.',
    gallery: 'Gallery',
    galleryText: 'Each type of exercise, and how to do it by mouse, keyboard and touch.',
    byTheme: 'All exercises',
    filters: 'Filter the exercises',
    find: 'Words in the title or page',
    shown: '{n} exercises',
    one: '1 exercise',
    clear: 'Show everything',
    none: 'No exercise matches all of that at once: remove a filter.',
    whole: 'All exercises',
    facetLead: '{n} exercises of {all}.',
    facetLeadOne: '1 exercise of {all}.',
    standing: 'You have done {n} of {all}; {due} to review today.',
    standingNone: 'Nothing done yet in this browser.',
    groupDone: 'done: {n} of {all}',
    right: 'right',
    missed: 'to retry',
    due: 'to review',
    failed: 'The list could not load. Try again once you are online.',
    noScript:
      'Sessions choose by what you have done and need JavaScript. Without it, every exercise below can be opened and read, answers included.',
    cases: 'Stories and sorts',
    level: 'Level {n}',
    others: 'Other ways to practise',
    sheet: 'Every page prints as a worksheet, with the key on a page of its own.',
  },
};
