import type { Localised } from '../core/locale.ts';

/** Words of the search dialog; loaded with it, on first use. `{n}` and `{query}` are filled in. */
export type SearchWords = Record<
  'title' | 'placeholder' | 'close' | 'none' | 'tryThese' | 'count' | 'first' | 'one' | 'failed' | 'hint' | 'loading' | 'index' | 'near',
  string
>;

export const WORDS: Localised<SearchWords> = {
  fr: {
    title: 'Rechercher dans Boussole',
    placeholder: 'Taux d’activation, churn, CAC…',
    close: 'Fermer',
    index: 'Glossaire',
    none: 'Rien pour « {query} ».',
    tryThese: 'Essaie un synonyme ou un sigle, ou pars d’ici :',
    count: '{n} résultats',
    first: 'Les {n} premiers de',
    one: '1 résultat',
    near: 'Cherché aussi : « {name} ».',
    failed: 'La recherche n’a pas pu se charger. L’index du glossaire reste à ta disposition.',
    hint: 'Flèches pour parcourir, Entrée pour ouvrir',
    loading: 'Recherche…',
  },
  en: {
    title: 'Search Boussole',
    placeholder: 'Activation rate, churn, CAC…',
    close: 'Close',
    index: 'Glossary',
    none: 'Nothing for “{query}”.',
    tryThese: 'Try a synonym or an acronym, or start from here:',
    count: '{n} results',
    first: 'The first {n} of',
    one: '1 result',
    near: 'Also searched: “{name}”.',
    failed: 'Search could not load. The glossary index is still there for you.',
    hint: 'Arrows to move, Enter to open',
    loading: 'Searching…',
  },
};
