import type { Localised } from '../../core/locale.ts';

export type CaseWords = Record<
  | 'board'
  | 'boardNow'
  | 'decision'
  | 'decide'
  | 'choose'
  | 'goBack'
  | 'moved'
  | 'still'
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
  | 'sum'
  | 'settled',
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
    goBack: 'Revenir à cette décision',
    moved: '{figure} : {from} → {to}.',
    still: 'Les chiffres ne bougent pas.',
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
    sum: 'Décisions solides : {n} sur {all}.',
    settled: 'Seules les décisions manquées te sont reposées ; les solides restent prises.',
  },
  en: {
    board: 'The dashboard',
    boardNow: 'The numbers at this point',
    decision: 'Decision {n} of {all}',
    decide: 'Decide',
    choose: 'Choose an option first.',
    goBack: 'Go back to this decision',
    moved: '{figure}: {from} → {to}.',
    still: 'The numbers do not move.',
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
    sum: 'Sound decisions: {n} of {all}.',
    settled: 'Only the decisions you missed are asked again; the sound ones stand as taken.',
  },
};
