import type { Localised } from '../../core/locale.ts';

export type SortWords = Record<
  | 'bank'
  | 'bankEmpty'
  | 'choose'
  | 'putIn'
  | 'aside'
  | 'setAside'
  | 'asideDone'
  | 'wanted'
  | 'moved'
  | 'back'
  | 'takeBack'
  | 'full'
  | 'undo'
  | 'undone'
  | 'how'
  | 'howAside'
  | 'scored'
  | 'scoredAside'
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
    aside: 'De côté',
    setAside: 'Laisser de côté',
    asideDone: '« {card} » laissé de côté. {rest}',
    wanted: 'Cette carte sert ici : un groupe l’attend.',
    moved: '« {card} » rangé dans {bin}. {rest}',
    back: '« {card} » remis à ranger. {rest}',
    takeBack: 'Remettre à ranger',
    full: '{bin} est plein : {n} cartes au plus.',
    undo: 'Annuler le dernier geste',
    undone: 'Geste annulé.',
    how: 'Touche une carte puis son groupe, ou fais-la glisser.',
    howAside: 'Ce qui ne va nulle part se laisse de côté.',
    scored: 'cartes à leur place ÷ toutes les cartes.',
    scoredAside: 'cartes à leur place, intrus laissés de côté compris ÷ toutes les cartes.',
    empty: 'Rien pour l’instant',
  },
  en: {
    bank: 'To place',
    bankEmpty: 'Everything is placed.',
    choose: '– to place –',
    putIn: 'Put “{card}” in',
    aside: 'Aside',
    setAside: 'Leave aside',
    asideDone: '“{card}” left aside. {rest}',
    wanted: 'This card is of use here: a group is waiting for it.',
    moved: '“{card}” placed in {bin}. {rest}',
    back: '“{card}” taken back. {rest}',
    takeBack: 'Take back',
    full: '{bin} is full: at most {n} cards.',
    undo: 'Undo the last move',
    undone: 'Move undone.',
    how: 'Tap a card and then its group, or drag it there.',
    howAside: 'What belongs nowhere is left aside.',
    scored: 'cards in their place ÷ all cards.',
    scoredAside: 'cards in their place, decoys left aside included ÷ all cards.',
    empty: 'Nothing yet',
  },
};
