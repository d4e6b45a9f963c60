import type { Localised } from '../../core/locale.ts';

export type SortWords = Record<
  | 'bank'
  | 'bankEmpty'
  | 'choose'
  | 'putIn'
  | 'placeHere'
  | 'picked'
  | 'dropped'
  | 'moved'
  | 'back'
  | 'full'
  | 'undo'
  | 'undone'
  | 'how'
  | 'scored'
  | 'empty',
  string
>;

/** `{card}`, `{bin}`, `{rest}`, `{n}` are filled in. */
export const WORDS: Localised<SortWords> = {
  fr: {
    bank: 'À ranger',
    bankEmpty: 'Tout est rangé.',
    choose: '– à ranger –',
    putIn: 'Ranger « {card} »',
    placeHere: 'Poser ici',
    picked: '« {card} » en main : choisis un groupe.',
    dropped: '« {card} » reposé.',
    moved: '« {card} » rangé dans {bin}. {rest}',
    back: '« {card} » remis de côté. {rest}',
    full: '{bin} est plein : {n} cartes au plus.',
    undo: 'Annuler le dernier geste',
    undone: 'Geste annulé.',
    how: 'Choisis le groupe de chaque carte dans sa liste, ou touche la carte puis le groupe, ou fais-la glisser. Ce qui ne sert à rien peut rester de côté.',
    scored: 'cartes à leur place, et intrus laissés de côté ÷ toutes les cartes.',
    empty: 'Rien pour l’instant',
  },
  en: {
    bank: 'To place',
    bankEmpty: 'Everything is placed.',
    choose: '– to place –',
    putIn: 'Put “{card}” in',
    placeHere: 'Place here',
    picked: '“{card}” picked up: choose a group.',
    dropped: '“{card}” put down.',
    moved: '“{card}” placed in {bin}. {rest}',
    back: '“{card}” put aside. {rest}',
    full: '{bin} is full: at most {n} cards.',
    undo: 'Undo the last move',
    undone: 'Move undone.',
    how: 'Choose a group for each card in its list, or tap the card and then the group, or drag it. What is of no use may stay aside.',
    scored: 'cards in their place, plus decoys left aside ÷ all cards.',
    empty: 'Nothing yet',
  },
};
