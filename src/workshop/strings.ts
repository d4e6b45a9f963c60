import type { Localised } from '../core/locale.ts';
import type { Reason } from '../okr/formats/result.ts';
import type { OkrKind } from '../okr/model.ts';
import type { Band, KeyResultScore, Reading } from '../okr/score.ts';

/** Words of the workshop. `{…}` places are filled in. */
export type WorkshopWords = Readonly<{
  title: string;
  lead: string;
  noScript: string;
  colon: string;
  drafts: {
    label: string;
    untitled: string;
    name: string;
    new: string;
    duplicate: string;
    delete: string;
    undo: string;
    redo: string;
    copyOf: string;
    deleted: string;
    created: string;
    undone: string;
    redone: string;
    manage: string;
    kept: string;
    notKept: string;
    opened: string;
  };
  brief: {
    choose: string;
    chooseLead: string;
    start: string;
    blank: string;
    of: string;
    context: string;
    data: string;
    traps: string;
    model: string;
    metric: string;
    today: string;
    use: string;
    used: string;
    checks: string;
    checksLead: string;
    gone: string;
  };
  objective: string;
  objectiveHint: string;
  kind: string;
  kinds: Record<OkrKind, string>;
  kindSays: Record<OkrKind, string>;
  keyResults: string;
  keyResultsHint: string;
  keyResult: string;
  add: string;
  addAfter: string;
  remove: string;
  removed: string;
  up: string;
  down: string;
  moved: string;
  toKpi: string;
  toInitiative: string;
  movedAside: string;
  details: string;
  metric: string;
  noMetric: string;
  baseline: string;
  target: string;
  unit: string;
  askBaseline: string;
  readInText: string;
  differs: string;
  notNumber: string;
  compose: string;
  readPage: string;
  vanity: string;
  fromBrief: string;
  direction: string;
  follow: string;
  source: string;
  owner: string;
  cadence: string;
  cadences: Record<'weekly' | 'biweekly' | 'monthly', string>;
  confidence: string;
  actual: string;
  none: string;
  beside: string;
  besideHint: string;
  kpis: string;
  kpi: string;
  addKpi: string;
  initiatives: string;
  initiative: string;
  addInitiative: string;
  neverScored: string;
  cycle: string;
  cycleLabel: string;
  from: string;
  to: string;
  wrongDays: string;
  checkIns: string;
  everyLabel: string;
  every: Record<7 | 14 | 28, string>;
  days: string;
  review: string;
  halfway: string;
  noDays: string;
  simulate: string;
  simulateHint: string;
  slider: string;
  score: string;
  noEnds: string;
  presets: { start: string; half: string; sweet: string; target: string };
  overall: string;
  formula: string;
  bands: Record<Band, string>;
  readings: Record<OkrKind, Record<Reading, string>>;
  sweet: string;
  unscored: Record<Extract<KeyResultScore, { kind: 'unscored' }>['reason'], string>;
  meanOf: string;
  take: string;
  takeHint: string;
  formats: Record<'md' | 'txt' | 'csv' | 'json' | 'ics', string>;
  formatSays: Record<'md' | 'txt' | 'csv' | 'json' | 'ics', string>;
  print: string;
  downloaded: string;
  share: string;
  shareHint: string;
  makeLink: string;
  copy: string;
  copied: string;
  selected: string;
  link: string;
  send: string;
  import: string;
  importHint: string;
  paste: string;
  file: string;
  read: string;
  imported: string;
  importedOne: string;
  fileTooBig: string;
  fromFile: string;
  shared: string;
  sharedHint: string;
  startFromThis: string;
  close: string;
  started: string;
  badLink: string;
  sharedName: string;
  reasons: Record<Reason, string>;
  sheet: { blank: string; date: string; made: string };
}>;

const FR: WorkshopWords = {
  title: 'L’atelier OKR',
  lead: 'Écris l’OKR de ton lancement. Le relecteur souligne ce qui cloche et propose quoi écrire à la place ; tout reste dans ton navigateur.',
  colon: '\u00a0:',
  noScript:
    'L’atelier a besoin de JavaScript pour lire ton texte, simuler un trimestre et enregistrer. Sans lui, voici un modèle vierge à imprimer : la même page, au crayon.',
  drafts: {
    label: 'Brouillon',
    untitled: 'OKR sans titre',
    name: 'Nom du brouillon',
    new: 'Nouveau',
    duplicate: 'Dupliquer',
    delete: 'Supprimer',
    undo: 'Annuler',
    redo: 'Rétablir',
    copyOf: '{name} (copie)',
    deleted: '« {name} » est supprimé.',
    created: 'Nouveau brouillon.',
    undone: 'Annulé.',
    redone: 'Rétabli.',
    manage: 'Brouillons',
    kept: 'Enregistré sur cet appareil.',
    notKept: 'Ton navigateur refuse le stockage : exporte ton OKR avant de fermer la page.',
    opened: '« {name} » est ouvert.',
  },
  brief: {
    choose: 'Partir d’un brief de lancement',
    chooseLead: 'Un contexte inventé, les chiffres disponibles, les pièges du genre. Ou écris directement plus bas, sur la page blanche.',
    start: 'Partir de ce brief',
    blank: 'Page blanche',
    of: 'Brief',
    context: 'Le contexte',
    data: 'Les chiffres dont tu disposes',
    traps: 'Les pièges de ce lancement',
    model: 'Un exemple de réponse',
    metric: 'Métrique',
    today: 'Aujourd’hui',
    use: 'En faire un résultat clé',
    used: '{metric} : résultat clé ajouté, avec son point de départ.',
    checks: 'Le brief est-il tenu ?',
    checksLead: '{right} sur {all}',
    gone: 'Ce brief n’existe plus ; ton OKR est intact.',
  },
  objective: 'Objectif',
  objectiveHint: 'Qui change, et en quoi ? Sans chiffre, en une phrase qu’on retient.',
  kind: 'Quel genre d’OKR ?',
  kinds: { committed: 'Engagé', aspirational: 'Ambitieux' },
  kindSays: { committed: 'on promet d’arriver à 1,0', aspirational: '0,7 est déjà une réussite' },
  keyResults: 'Résultats clés',
  keyResultsHint: 'Deux à cinq preuves, trois d’habitude : une mesure, d’où elle part, où elle arrive.',
  keyResult: 'Résultat clé {n}',
  add: 'Ajouter un résultat clé',
  addAfter: 'Résultat clé {n} ajouté.',
  remove: 'Retirer',
  removed: 'Ligne retirée. « Annuler » la remet.',
  up: 'Monter',
  down: 'Descendre',
  moved: 'Résultat clé déplacé en position {n}.',
  toKpi: 'C’est un KPI',
  toInitiative: 'C’est une initiative',
  movedAside: 'Ligne rangée à côté.',
  details: 'Métrique, départ, cible',
  metric: 'Métrique du glossaire',
  noMetric: 'aucune, ou la mienne',
  baseline: 'Départ',
  target: 'Cible',
  unit: 'Unité',
  askBaseline: 'Où en est « {metric} » aujourd’hui ?',
  readInText: 'lu dans la phrase : {value}',
  differs: 'La phrase dit {text}, le champ dit {field}.',
  notNumber: 'Écris un nombre, par exemple 22 ou 1 500.',
  compose: 'Écrire la phrase',
  readPage: 'Lire la fiche',
  vanity: 'Elle grossit sans créer de valeur : cherche plutôt ce que les gens font ensuite.',
  fromBrief: 'Reprendre {value} du brief',
  direction: 'Sens',
  follow: 'Suivi',
  source: 'Où lit-on ce chiffre ?',
  owner: 'Qui s’en occupe ?',
  cadence: 'Relevé',
  cadences: { weekly: 'chaque semaine', biweekly: 'toutes les deux semaines', monthly: 'chaque mois' },
  confidence: 'Confiance (0 à 100 %)',
  actual: 'Valeur actuelle',
  none: 'non précisé',
  beside: 'À côté',
  besideHint: 'Ce qui ne doit pas casser pendant que le reste monte, et les moyens que tu penses employer.',
  kpis: 'KPI de santé et contre-mesures',
  kpi: 'KPI {n}',
  addKpi: 'Ajouter un KPI',
  initiatives: 'Initiatives',
  initiative: 'Initiative {n}',
  addInitiative: 'Ajouter une initiative',
  neverScored: 'Une initiative est un pari : jamais notée, abandonnée sans honte.',
  cycle: 'Cycle et points de suivi',
  cycleLabel: 'Cycle',
  from: 'Du',
  to: 'Au',
  wrongDays: 'La fin vient avant le début.',
  checkIns: 'Points de suivi',
  everyLabel: 'Un point',
  every: { 7: 'chaque semaine', 14: 'toutes les deux semaines', 28: 'toutes les quatre semaines' },
  days: '{n} points, du {first} au {last}',
  review: 'bilan le {day}',
  halfway: 'À mi-parcours, le {day}, tu devrais lire à peu près :',
  noDays: 'Donne un début et une fin pour obtenir le calendrier des points.',
  simulate: 'Simuler la fin du trimestre',
  simulateHint:
    'Fais glisser chaque résultat jusqu’à une valeur de fin de cycle : voici la note que tu aurais, et ce qu’elle voudrait dire.',
  slider: 'Valeur finale de : {line}',
  score: 'Score',
  noEnds: 'Il manque un départ ou une cible.',
  presets: { start: 'Rien ne bouge', half: 'À mi-chemin', sweet: 'Dans la zone 0,6–0,7', target: 'Tout est atteint' },
  overall: 'Score de l’objectif',
  formula: '({actual} − {baseline}) ÷ ({target} − {baseline}) = {raw}',
  bands: { low: 'bas', middle: 'à mi-chemin', high: 'haut' },
  readings: {
    committed: {
      missed: 'engagé : manqué. Une promesse à expliquer, et une cause à trouver.',
      progress: 'engagé : manqué de peu. 0,7 ne suffit pas quand on a promis.',
      reached: 'engagé : tenu.',
      'too-easy': 'engagé : tenu.',
    },
    aspirational: {
      missed: 'ambitieux : raté. Que sait-on maintenant qu’on ignorait ?',
      progress: 'ambitieux : de vrais progrès, sans y être.',
      reached: 'ambitieux : réussi.',
      'too-easy': 'ambitieux : trop facile. La prochaine fois, vise plus haut.',
    },
  },
  sweet: 'ambitieux : dans la zone 0,6–0,7, celle qu’on vise.',
  unscored: {
    'no-target': 'sans cible, pas de note',
    'no-baseline': 'sans départ, pas de note',
    'no-actual': 'sans valeur finale, pas de note',
    'target-equals-baseline': 'départ et cible égaux : rien à noter',
    'not-a-number': 'un des nombres n’en est pas un',
  },
  meanOf: 'moyenne simple de {n} résultats clés ; les initiatives ne comptent pas',
  take: 'Emporter',
  takeHint: 'Un fichier à toi, relisible ici ou ailleurs.',
  formats: { md: 'Markdown', txt: 'Texte', csv: 'CSV', json: 'JSON', ics: 'Calendrier (.ics)' },
  formatSays: { md: 'pour un wiki', txt: 'pour un mail', csv: 'pour un tableur', json: 'pour revenir ici', ics: 'les points de suivi' },
  print: 'Imprimer ou PDF',
  downloaded: '{name} est téléchargé.',
  share: 'Partager',
  shareHint: 'Le lien contient tout l’OKR, après le « # » : il n’est envoyé à aucun serveur, mais qui a le lien a l’OKR.',
  makeLink: 'Créer le lien',
  copy: 'Copier',
  copied: 'Lien copié.',
  selected: 'Lien sélectionné : copie-le avec ton clavier.',
  link: 'Lien de partage',
  send: 'Envoyer…',
  import: 'Importer',
  importHint: 'Notre fichier JSON, un lien, ou un OKR collé tel quel depuis un document. Tes brouillons restent en place.',
  paste: 'Colle ici un OKR, un lien ou du JSON',
  file: 'Ou choisis un fichier',
  read: 'Importer',
  imported: '{n} OKR importés, chacun dans son brouillon.',
  importedOne: 'OKR importé dans un nouveau brouillon.',
  fileTooBig: 'Ce fichier est trop gros pour être un OKR.',
  fromFile: 'importé',
  shared: 'On t’a partagé cet OKR',
  sharedHint: 'Tu le lis, tes brouillons n’ont pas bougé. Pour le travailler, pars d’une copie.',
  startFromThis: 'Partir de celui-ci',
  close: 'Fermer',
  started: 'Copie ouverte dans un nouveau brouillon.',
  badLink: 'Ce lien ne donne pas d’OKR. Tes brouillons n’ont pas bougé.',
  sharedName: '{name} (reçu)',
  reasons: {
    empty: 'Il n’y a rien à lire.',
    'too-long': 'C’est trop long pour un OKR.',
    'not-json': 'Ce n’est pas du JSON lisible.',
    'too-deep': 'Ce JSON est trop imbriqué pour venir d’ici.',
    'not-an-okr': 'On n’y trouve pas d’OKR.',
    'unknown-version': 'Il vient d’une version plus récente de l’atelier : recharge la page.',
    'not-base64': 'Le lien est abîmé : il manque ou il y a trop de caractères.',
    damaged: 'Le lien est abîmé : il a sans doute été coupé en route.',
    'inflates-too-much': 'Le lien se déplie en un texte démesuré : refusé.',
    'nothing-found': 'On n’y reconnaît ni objectif, ni résultat clé.',
    'no-dates': 'Il faut un début et une fin de cycle pour faire un calendrier.',
  },
  sheet: { blank: 'Modèle d’OKR', date: 'Date', made: 'Écrit avec Boussole' },
};

const EN: WorkshopWords = {
  title: 'The OKR workshop',
  lead: 'Write the OKR of your launch. The reader underlines what is off and offers what to write instead; everything stays in your browser.',
  colon: ':',
  noScript:
    'The workshop needs JavaScript to read your text, simulate a quarter and save. Without it, here is a blank template to print: the same page, in pencil.',
  drafts: {
    label: 'Draft',
    untitled: 'Untitled OKR',
    name: 'Name of the draft',
    new: 'New',
    duplicate: 'Duplicate',
    delete: 'Delete',
    undo: 'Undo',
    redo: 'Redo',
    copyOf: '{name} (copy)',
    deleted: '“{name}” is deleted.',
    created: 'New draft.',
    undone: 'Undone.',
    redone: 'Redone.',
    manage: 'Drafts',
    kept: 'Saved on this device.',
    notKept: 'Your browser refuses storage: export your OKR before you close the page.',
    opened: '“{name}” is open.',
  },
  brief: {
    choose: 'Start from a launch brief',
    chooseLead: 'An invented setting, the figures at hand, the traps of the genre. Or write straight away below, on a blank page.',
    start: 'Start from this brief',
    blank: 'Blank page',
    of: 'Brief',
    context: 'The setting',
    data: 'The figures you have',
    traps: 'The traps of this launch',
    model: 'One possible answer',
    metric: 'Metric',
    today: 'Today',
    use: 'Make it a key result',
    used: '{metric}: key result added, with its starting point.',
    checks: 'Is the brief met?',
    checksLead: '{right} of {all}',
    gone: 'This brief is no longer there; your OKR is untouched.',
  },
  objective: 'Objective',
  objectiveHint: 'Who changes, and how? No figure, one sentence people remember.',
  kind: 'What kind of OKR?',
  kinds: { committed: 'Committed', aspirational: 'Aspirational' },
  kindSays: { committed: 'a promise to reach 1.0', aspirational: '0.7 is a success already' },
  keyResults: 'Key results',
  keyResultsHint: 'Two to five pieces of evidence, usually three: a measure, where it starts, where it ends.',
  keyResult: 'Key result {n}',
  add: 'Add a key result',
  addAfter: 'Key result {n} added.',
  remove: 'Remove',
  removed: 'Line removed. “Undo” puts it back.',
  up: 'Move up',
  down: 'Move down',
  moved: 'Key result moved to position {n}.',
  toKpi: 'It is a KPI',
  toInitiative: 'It is an initiative',
  movedAside: 'Line filed beside.',
  details: 'Metric, baseline, target',
  metric: 'Metric from the glossary',
  noMetric: 'none, or my own',
  baseline: 'Baseline',
  target: 'Target',
  unit: 'Unit',
  askBaseline: 'Where does “{metric}” stand today?',
  readInText: 'read in the sentence: {value}',
  differs: 'The sentence says {text}, the field says {field}.',
  notNumber: 'Write a number, such as 22 or 1,500.',
  compose: 'Write the sentence',
  readPage: 'Read the page',
  vanity: 'It grows without creating value: look for what people do next.',
  fromBrief: 'Take {value} from the brief',
  direction: 'Direction',
  follow: 'Tracking',
  source: 'Where is it read?',
  owner: 'Who looks after it?',
  cadence: 'Read',
  cadences: { weekly: 'every week', biweekly: 'every other week', monthly: 'every month' },
  confidence: 'Confidence (0 to 100%)',
  actual: 'Current value',
  none: 'not said',
  beside: 'Beside it',
  besideHint: 'What must not break while the rest goes up, and the means you have in mind.',
  kpis: 'Health KPIs and counter-metrics',
  kpi: 'KPI {n}',
  addKpi: 'Add a KPI',
  initiatives: 'Initiatives',
  initiative: 'Initiative {n}',
  addInitiative: 'Add an initiative',
  neverScored: 'An initiative is a bet: never scored, dropped without shame.',
  cycle: 'Cycle and check-ins',
  cycleLabel: 'Cycle',
  from: 'From',
  to: 'To',
  wrongDays: 'The end comes before the start.',
  checkIns: 'Check-ins',
  everyLabel: 'One check-in',
  every: { 7: 'every week', 14: 'every other week', 28: 'every four weeks' },
  days: '{n} check-ins, from {first} to {last}',
  review: 'review on {day}',
  halfway: 'Halfway, on {day}, you should read roughly:',
  noDays: 'Give a start and an end to get the calendar of check-ins.',
  simulate: 'Simulate the end of the quarter',
  simulateHint: 'Slide each result to a value at the end of the cycle: this is the grade you would get, and what it would mean.',
  slider: 'Final value of: {line}',
  score: 'Score',
  noEnds: 'A baseline or a target is missing.',
  presets: { start: 'Nothing moves', half: 'Halfway', sweet: 'In the 0.6–0.7 zone', target: 'All reached' },
  overall: 'Score of the objective',
  formula: '({actual} − {baseline}) ÷ ({target} − {baseline}) = {raw}',
  bands: { low: 'low', middle: 'midway', high: 'high' },
  readings: {
    committed: {
      missed: 'committed: missed. A promise to explain, and a cause to find.',
      progress: 'committed: narrowly missed. 0.7 is not enough once you have promised.',
      reached: 'committed: kept.',
      'too-easy': 'committed: kept.',
    },
    aspirational: {
      missed: 'aspirational: failed. What do you know now that you did not?',
      progress: 'aspirational: real progress, not there yet.',
      reached: 'aspirational: reached.',
      'too-easy': 'aspirational: too easy. Aim higher next time.',
    },
  },
  sweet: 'aspirational: in the 0.6–0.7 zone, the one to aim for.',
  unscored: {
    'no-target': 'no target, no grade',
    'no-baseline': 'no baseline, no grade',
    'no-actual': 'no final value, no grade',
    'target-equals-baseline': 'baseline and target are equal: nothing to grade',
    'not-a-number': 'one of the numbers is not one',
  },
  meanOf: 'plain mean of {n} key results; initiatives do not count',
  take: 'Take it away',
  takeHint: 'A file of yours, readable here and elsewhere.',
  formats: { md: 'Markdown', txt: 'Text', csv: 'CSV', json: 'JSON', ics: 'Calendar (.ics)' },
  formatSays: { md: 'for a wiki', txt: 'for an e-mail', csv: 'for a spreadsheet', json: 'to come back here', ics: 'the check-ins' },
  print: 'Print or PDF',
  downloaded: '{name} is downloaded.',
  share: 'Share',
  shareHint: 'The link holds the whole OKR, after the “#”: it is sent to no server, but whoever has the link has the OKR.',
  makeLink: 'Create the link',
  copy: 'Copy',
  copied: 'Link copied.',
  selected: 'Link selected: copy it with your keyboard.',
  link: 'Share link',
  send: 'Send…',
  import: 'Import',
  importHint: 'Our JSON file, a link, or an OKR pasted as it stands from a document. Your drafts stay where they are.',
  paste: 'Paste an OKR, a link or JSON here',
  file: 'Or choose a file',
  read: 'Import',
  imported: '{n} OKRs imported, each into a draft of its own.',
  importedOne: 'OKR imported into a new draft.',
  fileTooBig: 'This file is too big to be an OKR.',
  fromFile: 'imported',
  shared: 'Someone shared this OKR with you',
  sharedHint: 'You are reading it; your drafts have not moved. To work on it, start from a copy.',
  startFromThis: 'Start from this',
  close: 'Close',
  started: 'Copy opened in a new draft.',
  badLink: 'This link gives no OKR. Your drafts have not moved.',
  sharedName: '{name} (received)',
  reasons: {
    empty: 'There is nothing to read.',
    'too-long': 'It is too long for an OKR.',
    'not-json': 'This is not readable JSON.',
    'too-deep': 'This JSON is nested too deeply to come from here.',
    'not-an-okr': 'There is no OKR in it.',
    'unknown-version': 'It comes from a newer version of the workshop: reload the page.',
    'not-base64': 'The link is damaged: characters are missing or added.',
    damaged: 'The link is damaged: it was probably cut on the way.',
    'inflates-too-much': 'The link unfolds into an enormous text: refused.',
    'nothing-found': 'No objective and no key result can be made out.',
    'no-dates': 'A calendar needs a start and an end of the cycle.',
  },
  sheet: { blank: 'OKR template', date: 'Date', made: 'Written with Boussole' },
};

export const WORDS: Localised<WorkshopWords> = { fr: FR, en: EN };
