import type { Localised } from '../../core/locale.ts';

export type SpotWords = Record<
  | 'how'
  | 'how2'
  | 'text'
  | 'marked'
  | 'unmarked'
  | 'named'
  | 'flawOf'
  | 'choose'
  | 'empty'
  | 'list'
  | 'incomplete'
  | 'unnamed'
  | 'scored'
  | 'scored2',
  string
>;

/** `{words}` is a passage, `{n}` how many are marked, `{flaw}` the flaw named. */
export const WORDS: Localised<SpotWords> = {
  fr: {
    how: 'Touche un passage pour le marquer, touche-le encore pour l’enlever.',
    how2: 'Touche un passage fautif pour le marquer, puis nomme son défaut sous le texte. Touche-le encore pour l’enlever.',
    text: 'Le texte',
    marked: '« {words} » marqué. Passages marqués : {n}.',
    unmarked: '« {words} » n’est plus marqué. Passages marqués : {n}.',
    named: '« {words} » : {flaw}.',
    flawOf: 'Défaut de « {words} »',
    choose: '– quel défaut ? –',
    empty: 'Rien de marqué pour l’instant.',
    list: 'Passages marqués',
    incomplete: 'Pas encore : marque au moins un passage.',
    unnamed: 'Pas encore : nomme le défaut de chaque passage marqué.',
    scored: '(défauts marqués − passages sains marqués) ÷ tous les défauts.',
    scored2: '(défauts marqués et bien nommés, la moitié si le nom est faux, − passages sains marqués) ÷ tous les défauts.',
  },
  en: {
    how: 'Tap a passage to mark it, tap it again to unmark it.',
    how2: 'Tap a faulty passage to mark it, then name its flaw below the text. Tap it again to unmark it.',
    text: 'The text',
    marked: '“{words}” marked. Passages marked: {n}.',
    unmarked: '“{words}” is no longer marked. Passages marked: {n}.',
    named: '“{words}”: {flaw}.',
    flawOf: 'Flaw of “{words}”',
    choose: '– which flaw? –',
    empty: 'Nothing marked yet.',
    list: 'Passages marked',
    incomplete: 'Not yet: mark at least one passage.',
    unnamed: 'Not yet: name the flaw of each passage marked.',
    scored: '(flaws marked − sound passages marked) ÷ all flaws.',
    scored2: '(flaws marked and rightly named, half where the name is wrong, − sound passages marked) ÷ all flaws.',
  },
};
