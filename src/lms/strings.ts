import type { Localised } from '../core/locale.ts';

/** Words of the frame page of a package. */
export type PlayerWords = Record<
  | 'steps'
  | 'previous'
  | 'next'
  | 'done'
  | 'isDone'
  | 'leave'
  | 'back'
  | 'where'
  | 'score'
  | 'minutes'
  | 'answer'
  | 'answerNote'
  | 'saved'
  | 'saving'
  | 'unsaved'
  | 'noLms'
  | 'looking'
  | 'dropped'
  | 'left'
  | 'leftUnsaved'
  | 'complete'
  | 'frame'
  | 'loading'
  | 'noscript'
  | 'unreadable'
  | 'day'
  | 'part'
  | 'okr',
  string
>;

export const PLAYER: Localised<PlayerWords> = {
  fr: {
    steps: 'Étapes',
    previous: 'Étape précédente',
    next: 'Étape suivante',
    done: 'Fait',
    isDone: 'faite',
    leave: 'Quitter',
    back: 'Revenir à l’étape',
    where: 'Étape {n} sur {all}',
    score: 'score {score}',
    minutes: '{n} min',
    answer: 'Ta réponse',
    answerNote: 'Elle est gardée par ton LMS, avec ton avancement.',
    saved: 'Enregistré',
    saving: 'Enregistrement…',
    unsaved:
      'Ton LMS n’a pas répondu : ton avancement n’est pas enregistré. Laisse cette page ouverte, nous réessayons à chaque changement.',
    noLms: 'Cette page n’a trouvé aucun LMS : tout marche, mais rien n’est enregistré.',
    looking: 'Mode consultation : rien n’est enregistré.',
    dropped: 'Ton LMS ne garde que {n} caractères : ce qui suit n’y tient pas et sera perdu en partant. Copie-le ailleurs. ',
    left: 'C’est enregistré. Tu peux fermer cette fenêtre.',
    leftUnsaved: 'Ton LMS n’a pas confirmé l’enregistrement. Tu peux fermer cette fenêtre ; il manquera peut-être ta dernière étape.',
    complete: 'Parcours terminé.',
    frame: 'Étape : {name}',
    loading: 'Ouverture…',
    noscript: 'Ce parcours a besoin de JavaScript pour suivre ton avancement. Les pages se lisent sans :',
    unreadable: 'Ton avancement d’avant n’a pas pu être relu.',
    day: 'Jour {n}',
    part: 'Partie {n}',
    okr: 'ton OKR de l’atelier',
  },
  en: {
    steps: 'Steps',
    previous: 'Previous step',
    next: 'Next step',
    done: 'Done',
    isDone: 'done',
    leave: 'Leave',
    back: 'Back to the step',
    where: 'Step {n} of {all}',
    score: 'score {score}',
    minutes: '{n} min',
    answer: 'Your answer',
    answerNote: 'Your LMS keeps it with your progress.',
    saved: 'Saved',
    saving: 'Saving…',
    unsaved: 'Your LMS did not answer: your progress is not saved. Keep this page open, we try again at each change.',
    noLms: 'This page found no LMS: everything works, but nothing is saved.',
    looking: 'Browse mode: nothing is saved.',
    dropped: 'Your LMS keeps {n} characters only: what follows does not fit and will be lost when you leave. Copy it elsewhere. ',
    left: 'Saved. You can close this window.',
    leftUnsaved: 'Your LMS did not confirm. You can close this window; your last step may be missing.',
    complete: 'Path completed.',
    frame: 'Step: {name}',
    loading: 'Opening…',
    noscript: 'This path needs JavaScript to follow your progress. The pages can be read without:',
    unreadable: 'Your earlier progress could not be read.',
    day: 'Day {n}',
    part: 'Part {n}',
    okr: 'your workshop OKR',
  },
};
