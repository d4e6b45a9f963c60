import type { Localised } from '../core/locale.ts';

/** Words of the frame every exercise stands in. */
export type ShellWords = Record<
  | 'check' | 'retry' | 'giveUp' | 'again' | 'hint' | 'hints' | 'incomplete' | 'allRight' | 'some' | 'none' | 'score' | 'formula'
  | 'sure' | 'unsure' | 'confidence' | 'right' | 'wrong' | 'why' | 'see' | 'answers' | 'notKept' | 'report' | 'unlock' | 'undo'
  | 'difficulty' | 'd1' | 'd2' | 'd3' | 'yours' | 'reasons' | 'undone' | 'key',
  string
>;

export const SHELL: Localised<ShellWords> = {
  fr: {
    check: 'Vérifier', retry: 'Reprendre ce qui manque', giveUp: 'Voir la réponse', again: 'Recommencer', hint: 'Indice {n}', hints: 'Un indice ?',
    incomplete: 'Pas encore : il reste {n} à répondre.', allRight: 'Tout est juste.', some: '{right} sur {all} justes.', none: 'Rien de juste cette fois : lis les raisons, puis reprends.',
    score: 'Score : {score}', formula: 'Calcul : {formula}', sure: 'J’en suis sûr', unsure: 'J’hésite', confidence: 'Avant de vérifier, si tu veux :',
    right: 'Juste', wrong: 'À revoir', why: 'Pourquoi', see: 'Relire : {page}', answers: 'La réponse et ses raisons', notKept: 'Ton navigateur refuse le stockage : l’exercice marche, mais la progression n’est pas gardée.',
    report: 'Signaler un problème sur cet exercice', unlock: 'Un indice s’ouvre après un essai manqué.', undo: 'Annuler', difficulty: 'Niveau', d1: 'se rappeler', d2: 'appliquer', d3: 'juger',
    yours: 'Ta réponse', reasons: 'Les raisons', undone: 'Annulé.', key: 'Corrigé',
  },
  en: {
    check: 'Check', retry: 'Retry what is missing', giveUp: 'Show the answer', again: 'Start again', hint: 'Hint {n}', hints: 'A hint?',
    incomplete: 'Not yet: {n} left to answer.', allRight: 'All right.', some: '{right} of {all} right.', none: 'Nothing right this time: read the reasons, then have another go.',
    score: 'Score: {score}', formula: 'How: {formula}', sure: 'I am sure', unsure: 'Not sure', confidence: 'Before you check, if you like:',
    right: 'Right', wrong: 'Look again', why: 'Why', see: 'Read again: {page}', answers: 'The answer and its reasons', notKept: 'Your browser refuses storage: the exercise works, but progress is not kept.',
    report: 'Report a problem with this exercise', unlock: 'A hint opens after a missed try.', undo: 'Undo', difficulty: 'Level', d1: 'recall', d2: 'apply', d3: 'judge',
    yours: 'Your answer', reasons: 'The reasons', undone: 'Undone.', key: 'Answer key',
  },
};
