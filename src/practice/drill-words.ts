import type { Localised } from '../core/locale.ts';

export type DrillWords = Record<
  | 'title'
  | 'lead'
  | 'all'
  | 'themes'
  | 'loading'
  | 'failed'
  | 'where'
  | 'next'
  | 'skip'
  | 'so'
  | 'soOne'
  | 'share'
  | 'noScript'
  | 'sample'
  | 'none',
  string
>;

/** `{n}`, `{right}`, `{all}`, `{seed}` are filled in. */
export const DRILL: Localised<DrillWords> = {
  fr: {
    title: 'Entraînement sans fin',
    lead: 'Les mêmes erreurs, d’autres chiffres. Ces questions ne sont pas écrites une à une : elles sortent des définitions, des formules et des tableaux du glossaire, et leurs raisons y renvoient.',
    all: 'Tous les thèmes',
    themes: 'Thème de l’entraînement',
    loading: 'Un instant…',
    failed: 'Les questions n’ont pas pu se charger. Réessaie quand tu auras du réseau.',
    where: 'Question {n}',
    next: 'Question suivante',
    skip: 'Passer celle-ci',
    so: 'Jusqu’ici : {right} justes sur {all}.',
    soOne: 'Jusqu’ici : {right} juste sur {all}.',
    share: 'L’adresse de cette page donne à qui la reçoit la même suite de questions (série {seed}).',
    noScript: 'Sans JavaScript, la série s’arrête à ces questions, réponses comprises.',
    sample: 'Une série',
    none: 'Pas de question sur ce thème.',
  },
  en: {
    title: 'Endless drill',
    lead: 'The same mistakes, other numbers. These questions are not written one by one: they come out of the glossary’s definitions, formulas and tables, and their reasons lead back there.',
    all: 'All themes',
    themes: 'Theme of the drill',
    loading: 'One moment…',
    failed: 'The questions could not load. Try again once you are online.',
    where: 'Question {n}',
    next: 'Next question',
    skip: 'Skip this one',
    so: 'So far: {right} right of {all}.',
    soOne: 'So far: {right} right of {all}.',
    share: 'The address of this page gives whoever receives it the same run of questions (series {seed}).',
    noScript: 'Without JavaScript the series ends with these questions, answers included.',
    sample: 'A series',
    none: 'No question on this theme.',
  },
};
