import type { Localised } from '../core/locale.ts';

/** Words of the glossary's index, of its filters and of its map. */
export type GlossaryWords = Record<
  'find' | 'shown' | 'one' | 'clear' | 'none' | 'whole' | 'facetLead' | 'facetLeadOne' | 'ways' | 'table' | 'map' | 'data',
  string
>;

export const GLOSSARY: Localised<GlossaryWords> = {
  fr: {
    find: 'Nom, sigle ou synonyme',
    shown: '{n} termes',
    one: '1 terme',
    clear: 'Tout afficher',
    none: 'Aucun terme ne répond à tout cela à la fois : retire un filtre.',
    whole: 'Tout le glossaire',
    facetLead: '{n} termes sur {all}, avec leur définition.',
    facetLeadOne: '1 terme sur {all}, avec sa définition.',
    ways: 'Autres entrées',
    table: 'Toutes les métriques en un tableau',
    map: 'La carte : ce qui nourrit quoi',
    data: 'Le glossaire en fichiers',
  },
  en: {
    find: 'Name, acronym or synonym',
    shown: '{n} terms',
    one: '1 term',
    clear: 'Show everything',
    none: 'No term matches all of that at once: remove a filter.',
    whole: 'The whole glossary',
    facetLead: '{n} terms of {all}, with their definitions.',
    facetLeadOne: '1 term of {all}, with its definition.',
    ways: 'Other ways in',
    table: 'Every metric in one table',
    map: 'The map: what feeds what',
    data: 'The glossary as files',
  },
};
