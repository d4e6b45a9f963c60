import type { Localised } from '../core/locale.ts';

/** Words of the frame every exercise stands in; a type may say some of them in its own way. */
export type ShellWords = Record<
  | 'check'
  | 'retry'
  | 'giveUp'
  | 'again'
  | 'hint'
  | 'unlock'
  | 'incomplete'
  | 'allRight'
  | 'oneRight'
  | 'oneWrong'
  | 'some'
  | 'hidden'
  | 'none'
  | 'given'
  | 'score'
  | 'formula'
  | 'sure'
  | 'unsure'
  | 'confidence'
  | 'right'
  | 'wrong'
  | 'not'
  | 'unsaid'
  | 'see'
  | 'answers'
  | 'notKept'
  | 'report'
  | 'reportAsk'
  | 'reportAnswer'
  | 'reportCopied'
  | 'keep'
  | 'takenIn'
  | 'rest'
  | 'done'
  | 'colon',
  string
>;

export const SHELL: Localised<ShellWords> = {
  fr: {
    keep: 'Retenir ma réponse',
    takenIn: 'Réponse retenue. La correction vient à la fin de l’examen.',
    check: 'Vérifier',
    retry: 'Reprendre ce qui manque',
    giveUp: 'Voir la réponse',
    again: 'Recommencer',
    hint: 'Un indice ? ({n} sur {all})',
    unlock: 'L’indice suivant s’ouvre après un autre essai.',
    incomplete: 'Pas encore : il en reste {n}.',
    allRight: 'Tout est juste.',
    oneRight: 'C’est juste.',
    oneWrong: 'Ce n’est pas ça : la raison est dessous.',
    some: 'Justes : {right} sur {all}.',
    hidden: 'Il en reste {n} à trouver.',
    none: 'Rien de juste cette fois : les raisons sont dessous.',
    given: 'Voici la réponse et ses raisons.',
    score: 'Score : {score}.',
    formula: 'Calcul : {formula}',
    sure: 'J’en suis sûr',
    unsure: 'J’hésite',
    confidence: 'Avant de vérifier, si tu veux :',
    right: 'Juste',
    wrong: 'À revoir',
    not: 'Faux',
    unsaid: 'Ni la bonne réponse, ni une erreur connue : reprends le raisonnement pas à pas.',
    see: 'Relire : {page}',
    answers: 'La réponse et ses raisons',
    notKept: 'L’exercice marche, mais rien n’est gardé : le stockage est refusé, plein, ou écrit par une version plus récente du site.',
    report: 'Signaler un problème sur cet exercice',
    reportAnswer: 'Ma réponse',
    reportAsk: 'Ce qui ne va pas :',
    reportCopied: 'Message copié, rien n’est envoyé : colle-le à qui s’occupe de ce site.',
    rest: 'Il en reste {n}.',
    done: 'Tout est placé : tu peux vérifier.',
    colon: ' :',
  },
  en: {
    keep: 'Keep my answer',
    takenIn: 'Answer kept. Marking comes at the end of the exam.',
    check: 'Check',
    retry: 'Retry what is missing',
    giveUp: 'Show the answer',
    again: 'Start again',
    hint: 'A hint? ({n} of {all})',
    unlock: 'The next hint opens after another try.',
    incomplete: 'Not yet: {n} left.',
    allRight: 'Everything is right.',
    oneRight: 'That is right.',
    oneWrong: 'Not that one: the reason is below.',
    some: '{right} of {all} right.',
    hidden: '{n} still to find.',
    none: 'Nothing right this time: the reasons are below.',
    given: 'Here is the answer with its reasons.',
    score: 'Score: {score}.',
    formula: 'How: {formula}',
    sure: 'I am sure',
    unsure: 'Not sure',
    confidence: 'Before you check, if you like:',
    right: 'Right',
    wrong: 'Look again',
    not: 'Wrong',
    unsaid: 'Neither the right answer nor a known mistake: go through the reasoning again, step by step.',
    see: 'Read again: {page}',
    answers: 'The answer and its reasons',
    notKept: 'The exercise works, but nothing is kept: storage is refused, full, or written by a newer version of the site.',
    report: 'Report a problem with this exercise',
    reportAnswer: 'My answer',
    reportAsk: 'What is wrong:',
    reportCopied: 'Message copied, nothing is sent: paste it to whoever looks after this site.',
    rest: '{n} left.',
    done: 'Everything is placed: you can check.',
    colon: ':',
  },
};
