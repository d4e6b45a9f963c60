import type { Localised } from '../../core/locale.ts';

export type MatchWords = Record<'how' | 'choose' | 'goesWith' | 'with' | 'picked' | 'dropped' | 'paired' | 'parted' | 'scored', string>;

/** `{left}`, `{right}` and `{rest}`, what is left to pair, are filled in. */
export const WORDS: Localised<MatchWords> = {
  fr: {
    how: 'Choisis dans la liste ce qui va avec chaque ligne, ou touche la ligne puis son partenaire, ou fais glisser le partenaire sur elle. Chacun ne sert qu’une fois.',
    choose: '– avec quoi ? –',
    goesWith: 'Partenaire de « {left} »',
    with: 'Associer à « {left} » :',
    picked: '« {left} » en main : choisis son partenaire.',
    dropped: '« {left} » reposé.',
    paired: '« {left} » va avec {right}. {rest}',
    parted: '« {left} » n’a plus de partenaire. {rest}',
    scored: 'paires justes ÷ toutes les paires.',
  },
  en: {
    how: 'Choose from the list what goes with each line, or tap the line and then its partner, or drag the partner onto it. Each serves only once.',
    choose: '– with what? –',
    goesWith: 'Partner of “{left}”',
    with: 'Pair with “{left}”:',
    picked: '“{left}” picked up: choose its partner.',
    dropped: '“{left}” put down.',
    paired: '“{left}” goes with {right}. {rest}',
    parted: '“{left}” has no partner any more. {rest}',
    scored: 'right pairs ÷ all pairs.',
  },
};
