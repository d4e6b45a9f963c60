import type { Localised } from '../../core/locale.ts';

export type CaseWords = Record<
  | 'board'
  | 'boardNow'
  | 'decision'
  | 'decide'
  | 'choose'
  | 'yours'
  | 'goBack'
  | 'moved'
  | 'still'
  | 'taken'
  | 'back'
  | 'next'
  | 'expert'
  | 'sound'
  | 'defensible'
  | 'mistake'
  | 'end'
  | 'path'
  | 'formulaCase'
  | 'sounder'
  | 'replay'
  | 'met'
  | 'metAll'
  | 'whole'
  | 'wholeNote'
  | 'leadsTo'
  | 'over'
  | 'one',
  string
>;

/** `{n}`, `{all}`, `{figure}`, `{from}`, `{to}`, `{score}`, `{sum}`, `{count}` are filled in. */
export const WORDS: Localised<CaseWords> = {
  fr: {
    board: 'Le tableau de bord',
    boardNow: 'Les chiffres à ce stade',
    decision: 'Décision {n} sur {all}',
    decide: 'Décider',
    choose: 'Choisis d’abord une option.',
    yours: 'Ta décision',
    goBack: 'Revenir à cette décision',
    moved: '{figure} : {from} → {to}.',
    still: 'Les chiffres ne bougent pas.',
    taken: 'Décision prise.',
    back: 'Retour à la décision {n} : elle est à reprendre.',
    next: 'La suite',
    expert: 'Ce qu’on peut en dire',
    sound: 'Solide',
    defensible: 'Défendable',
    mistake: 'Erreur fréquente',
    end: 'La revue',
    path: 'Le chemin que tu as pris',
    formulaCase: '{sum} sur {count} : 1 par décision solide, ½ si elle est défendable, ÷ les décisions prises.',
    sounder: 'Plus solide :',
    replay: 'Rejouer d’ici',
    met: 'Tu as rencontré {n} des {all} décisions de l’histoire : les autres chemins restent à jouer.',
    metAll: 'Tu as rencontré les {all} décisions de l’histoire.',
    whole: 'Toute l’histoire, décision par décision',
    wholeNote: 'Ouvre une option pour voir ce qu’elle entraîne.',
    leadsTo: 'La suite : décision {n}',
    over: 'L’histoire finit ici.',
    one: 'Décision {n}',
  },
  en: {
    board: 'The dashboard',
    boardNow: 'The numbers at this point',
    decision: 'Decision {n} of {all}',
    decide: 'Decide',
    choose: 'Choose an option first.',
    yours: 'Your decision',
    goBack: 'Go back to this decision',
    moved: '{figure}: {from} → {to}.',
    still: 'The numbers do not move.',
    taken: 'Decision taken.',
    back: 'Back at decision {n}: take it anew.',
    next: 'What follows',
    expert: 'What can be said of it',
    sound: 'Sound',
    defensible: 'Defensible',
    mistake: 'A common mistake',
    end: 'The review',
    path: 'The path you took',
    formulaCase: '{sum} of {count}: 1 for each sound decision, ½ if defensible, ÷ decisions taken.',
    sounder: 'Sounder:',
    replay: 'Replay from here',
    met: 'You have met {n} of the story’s {all} decisions: the other paths are still to be played.',
    metAll: 'You have met all {all} decisions of the story.',
    whole: 'The whole story, decision by decision',
    wholeNote: 'Open an option to see what it brings about.',
    leadsTo: 'What follows: decision {n}',
    over: 'The story ends here.',
    one: 'Decision {n}',
  },
};
