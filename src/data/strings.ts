import type { Localised } from '../core/locale.ts';

/** Words of the data page. */
export const WORDS: Localised<
  Record<
    | 'title'
    | 'lead'
    | 'files'
    | 'json'
    | 'csv'
    | 'markdown'
    | 'feed'
    | 'exports'
    | 'fields'
    | 'field'
    | 'holds'
    | 'values'
    | 'stable'
    | 'licence',
    string
  >
> = {
  fr: {
    title: 'Données ouvertes',
    lead: 'Le glossaire en fichiers, pour un tableur, un wiki d’équipe ou un script. Les identifiants ne changent pas : tu peux t’appuyer dessus.',
    files: 'Les fichiers',
    json: 'Tous les termes, en JSON',
    csv: 'Tous les termes, pour un tableur',
    markdown: 'Chaque fiche existe en Markdown : ajoute index.md à son adresse.',
    feed: 'Flux RSS des nouveaux termes',
    exports: 'Exercices et cartes pour Moodle, Anki et d’autres',
    fields: 'Les champs',
    field: 'Champ',
    holds: 'Ce qu’il contient',
    values: 'Valeurs possibles',
    stable: 'Le format porte un numéro de version ; un champ peut s’ajouter, aucun ne change de sens sans que ce numéro change.',
    licence: 'Textes et données : CC BY 4.0, en citant Boussole.',
  },
  en: {
    title: 'Open data',
    lead: 'The glossary as files, for a spreadsheet, a team wiki or a script. Ids do not change: you can build on them.',
    files: 'The files',
    json: 'All terms, as JSON',
    csv: 'All terms, for a spreadsheet',
    markdown: 'Every entry exists as Markdown: add index.md to its address.',
    feed: 'RSS feed of new terms',
    exports: 'Exercises and cards for Moodle, Anki and others',
    fields: 'The fields',
    field: 'Field',
    holds: 'What it holds',
    values: 'Possible values',
    stable: 'The format carries a version number; a field may be added, none changes its meaning unless that number does.',
    licence: 'Texts and data: CC BY 4.0, crediting Boussole.',
  },
};

/** What each field of a term holds. */
export const FIELDS: Localised<readonly (readonly [field: string, holds: string])[]> = {
  fr: [
    ['id', 'identifiant stable, le même dans les deux langues'],
    ['name, definition, aliases', 'nom, définition en une phrase, autres noms'],
    ['kind', 'metric, concept ou pillar'],
    ['category', 'famille'],
    ['rule', 'comment on compte, avec le dénominateur'],
    ['formula, variables, example', 'expression, quantités nommées avec leur unité, résultat de l’exemple'],
    ['unit', 'unité du résultat'],
    ['direction', 'sens souhaité'],
    ['cadence', 'rythme de mesure'],
    ['dataSource', 'où se trouve la donnée'],
    ['timing', 'avancé ou retardé'],
    ['vanity', 'risque de vanité'],
    ['partner, related', 'identifiants des termes à lire avec'],
    ['sources', 'clés de la page Sources'],
    ['since, url', 'date d’ajout, adresse'],
  ],
  en: [
    ['id', 'stable id, the same in both languages'],
    ['name, definition, aliases', 'name, one-sentence definition, other names'],
    ['kind', 'metric, concept or pillar'],
    ['category', 'family'],
    ['rule', 'how it is counted, with its denominator'],
    ['formula, variables, example', 'expression, named quantities with their unit, result of the example'],
    ['unit', 'unit of the result'],
    ['direction', 'wanted direction'],
    ['cadence', 'rhythm of measurement'],
    ['dataSource', 'where the data lives'],
    ['timing', 'leading or lagging'],
    ['vanity', 'vanity risk'],
    ['partner, related', 'ids of terms to read with it'],
    ['sources', 'keys of the Sources page'],
    ['since, url', 'day it was added, address'],
  ],
};
