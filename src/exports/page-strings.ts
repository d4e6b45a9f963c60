import type { Localised } from '../core/locale.ts';

/** Words of the page that explains each file. */
export type PageWords = Record<
  | 'title'
  | 'lead'
  | 'bank'
  | 'bankText'
  | 'format'
  | 'takes'
  | 'holds'
  | 'leaves'
  | 'nothing'
  | 'of'
  | 'gift'
  | 'moodle'
  | 'qti'
  | 'changes'
  | 'cards'
  | 'cardsText'
  | 'cardsLink'
  | 'calendar'
  | 'calendarText'
  | 'path'
  | 'start'
  | 'at'
  | 'download'
  | 'script'
  | 'packages'
  | 'packagesText'
  | 'packagesReport'
  | 'packagesMake'
  | 'cardsOut',
  string
> & { types: Readonly<Record<string, readonly [one: string, many: string]>> };

export const PAGE: Localised<PageWords> = {
  fr: {
    title: 'Emporter le contenu',
    lead: 'Les exercices, les définitions et les parcours de Boussole, dans les formats que ton LMS, Anki et ton agenda savent ouvrir. Sous licence libre, sans inscription.',
    bank: 'Une banque de questions pour ton LMS',
    bankText:
      'Chaque question garde son énoncé, ses indices, la raison de chaque réponse (juste ou fausse) et un lien vers la page qui l’explique. Elles sont rangées par thème.',
    format: 'Fichier',
    takes: 'Pour',
    holds: 'Questions',
    leaves: 'Laissées de côté',
    nothing: 'Aucune',
    of: '{n}, de {from} exercices sur {all}',
    gift: 'Moodle et les outils qui lisent le format texte GIFT',
    moodle: 'Moodle 4.4 ou plus récent, où c’est le plus fidèle des trois',
    qti: 'Les LMS qui importent QTI 2.1 (TAO, Canvas, OpenOlat…)',
    changes:
      'Ce qui change en route : un tri devient un appariement, un passage à marquer devient un passage à qualifier, un graphique devient un tableau, une histoire à décisions devient une série de choix le long de son chemin le plus sûr (les autres suites restent ici). Un ordre à trouver se note comme ici, sauf en QTI, qui compte les étapes à leur place exacte. Ce qui manque : un OKR à construire ou à réparer est du texte libre, noté par nos règles, qu’aucun de ces formats ne sait emporter ; GIFT n’a qu’un trou par question et une place par carte : les textes à trous et les cartes à deux places justes n’y tiennent pas, prends Moodle XML.',
    cards: 'Des cartes pour Anki',
    cardsText:
      'Une carte par terme : le nom au recto ; la définition, la formule et le lien au verso. Chaque carte a un identifiant qui ne change pas : quand le glossaire évolue, réimporte le fichier, tes cartes se mettent à jour et Anki garde ce que tu as appris.',
    cardsLink: 'Télécharger les {n} cartes',
    calendar: 'L’agenda d’un parcours',
    calendarText: 'Un rendez-vous par jour de parcours, à l’heure que tu choisis, les jours ouvrés, avec la liste des étapes.',
    path: 'Parcours',
    start: 'Premier jour',
    at: 'Heure',
    download: 'Télécharger l’agenda (.ics)',
    script: 'La date se choisit dans cette page, ce qui demande JavaScript.',
    cardsOut: '{n} cartes à deux places justes',
    packages: 'Un parcours entier dans ton LMS',
    packagesText:
      'Chaque parcours existe en paquet SCORM 1.2, SCORM 2004 (4e édition) et cmi5, dans chaque langue. Le paquet contient les pages, les exercices et le glossaire : rien n’est chargé d’ailleurs.',
    packagesReport:
      'Il transmet au LMS l’achèvement (toutes les étapes faites), le score (moyenne des meilleurs scores aux exercices du parcours), l’étape où reprendre et le temps passé. Quitter au milieu ne perd rien.',
    packagesMake: 'Les paquets se fabriquent depuis le code source, en une commande :',
    types: {
      case: ['histoire à décisions', 'histoires à décisions'],
      build: ['OKR à construire', 'OKR à construire'],
      repair: ['OKR à réparer', 'OKR à réparer'],
      cloze: ['phrase à trous', 'phrases à trous'],
      anatomy: ['anatomie de KPI', 'anatomies de KPI'],
    },
  },
  en: {
    title: 'Take the content with you',
    lead: 'Boussole’s exercises, definitions and paths, in the formats your LMS, Anki and your calendar can open. Freely licensed, no sign-up.',
    bank: 'A question bank for your LMS',
    bankText:
      'Each question keeps its wording, its hints, the reason behind every answer (right or wrong) and a link to the page that explains it. They are filed by theme.',
    format: 'File',
    takes: 'For',
    holds: 'Questions',
    leaves: 'Left out',
    nothing: 'None',
    of: '{n}, from {from} of {all} exercises',
    gift: 'Moodle and the tools that read the GIFT text format',
    moodle: 'Moodle 4.4 or later, where it is the most faithful of the three',
    qti: 'LMSs that import QTI 2.1 (TAO, Canvas, OpenOlat…)',
    changes:
      'What changes on the way: sorting becomes matching, a passage to mark becomes a passage to label, a chart becomes a table, a decision story becomes a series of choices along its soundest way (its other turns stay here). An order is marked as on the site, except in QTI, which counts the steps at their exact place. What is missing: an OKR to build or to mend is free text marked by our rules, which none of these formats can carry; GIFT has one gap a question and one place a card, so texts with gaps and cards with two right places do not fit: take Moodle XML.',
    cards: 'Cards for Anki',
    cardsText:
      'One card per term: the name on the front; the definition, the formula and the link on the back. Each card has an identifier that does not change: when the glossary moves on, import the file again, your cards are updated and Anki keeps what you have learnt.',
    cardsLink: 'Download the {n} cards',
    calendar: 'A path in your calendar',
    calendarText: 'One appointment for each day of the path, at the time you choose, on working days, with its list of steps.',
    path: 'Path',
    start: 'First day',
    at: 'Time',
    download: 'Download the calendar (.ics)',
    script: 'The date is chosen on this page, which needs JavaScript.',
    cardsOut: '{n} cards with two right places',
    packages: 'A whole path inside your LMS',
    packagesText:
      'Each path comes as a SCORM 1.2, a SCORM 2004 (4th edition) and a cmi5 package, in each language. The package holds the pages, the exercises and the glossary: nothing is loaded from elsewhere.',
    packagesReport:
      'It reports to the LMS completion (every step done), the score (mean of the best scores in the path’s exercises), the step to come back to and the time spent. Leaving half-way loses nothing.',
    packagesMake: 'Packages are made from the source code with one command:',
    types: {
      case: ['decision story', 'decision stories'],
      build: ['OKR to build', 'OKRs to build'],
      repair: ['OKR to mend', 'OKRs to mend'],
      cloze: ['sentence with gaps', 'sentences with gaps'],
      anatomy: ['KPI anatomy', 'KPI anatomies'],
    },
  },
};
