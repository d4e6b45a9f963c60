import type { Localised } from '../../core/locale.ts';

export type OrderWords = Record<
  'how' | 'position' | 'up' | 'down' | 'moved' | 'edge' | 'incomplete' | 'right' | 'wrong' | 'scored',
  string
>;

/** `{step}`, its place `{n}` and how many there are, `{all}`, are filled in. */
export const WORDS: Localised<OrderWords> = {
  fr: {
    how: 'Déplace chaque ligne avec ses flèches ou sa position, ou fais-la glisser.',
    position: 'Position de « {step} »',
    up: 'Monter « {step} »',
    down: 'Descendre « {step} »',
    moved: '« {step} » en position {n} sur {all}.',
    edge: '« {step} » est déjà au bout.',
    incomplete: 'Pas encore : rien n’a bougé, et ce n’est pas le bon ordre.',
    right: 'Dans l’ordre',
    wrong: 'À déplacer',
    scored: 'lignes déjà dans l’ordre entre elles ÷ toutes les lignes.',
  },
  en: {
    how: 'Move each line with its arrows or its position, or drag it.',
    position: 'Position of “{step}”',
    up: 'Move up “{step}”',
    down: 'Move down “{step}”',
    moved: '“{step}” in position {n} of {all}.',
    edge: '“{step}” is already at the end.',
    incomplete: 'Not yet: nothing has moved, and this is not the right order.',
    right: 'In order',
    wrong: 'To move',
    scored: 'lines already in order among themselves ÷ all lines.',
  },
};
