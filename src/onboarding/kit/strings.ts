import type { Localised } from '../../core/locale.ts';

export type KitWords = Readonly<{
  /** The composer. */
  title: string;
  definition: string;
  noScript: string;
  failed: string;
  yours: string;
  fresh: string;
  open: string;
  remove: string;
  name: string;
  namePlaceholder: string;
  from: string;
  welcome: string;
  welcomeHint: string;
  numbers: string;
  numbersText: string;
  number: string;
  numberName: string;
  numberDefinition: string;
  numberTarget: string;
  numberSource: string;
  addNumber: string;
  removeNumber: string;
  steps: string;
  base: string;
  blank: string;
  use: string;
  start: string;
  startHint: string;
  day: string;
  dayTitle: string;
  date: string;
  addDay: string;
  removeDay: string;
  up: string;
  down: string;
  take: string;
  moveTo: string;
  empty: string;
  add: string;
  find: string;
  findHint: string;
  none: string;
  page: string;
  exercise: string;
  step: string;
  own: string;
  ownTitle: string;
  ownAsk: string;
  ownMinutes: string;
  addOwn: string;
  undo: string;
  share: string;
  shareText: string;
  copy: string;
  copied: string;
  tooLong: string;
  file: string;
  preview: string;
  notReady: string;
  total: string;
  count: string;
  moved: string;
  added: string;
  taken: string;
  /** Opening a kit. */
  kitTitle: string;
  kitDefinition: string;
  kitNoScript: string;
  noKit: string;
  choose: string;
  notAKit: string;
  arrived: string;
  by: string;
  accept: string;
  days: string;
  yourNumbers: string;
  drop: string;
  dropped: string;
  target: string;
  source: string;
  quiz: string;
  quizPrompt: string;
  quizBrief: string;
  quizRight: string;
  quizWrong: string;
  fields: Readonly<Record<'definition' | 'target' | 'source', string>>;
  quizHint1: string;
  quizHint2: string;
}>;

export const WORDS: Localised<KitWords> = {
  fr: {
    title: 'Composer un kit d’équipe',
    definition:
      'Un parcours à toi, avec les chiffres de ton entreprise et un mot de bienvenue, dans un lien ou un fichier. Dix minutes, rien à installer, rien d’envoyé.',
    noScript: 'Composer un kit demande JavaScript. Sans lui, envoie le lien d’un parcours : les étapes y sont dans l’ordre.',
    failed: 'La liste des étapes n’a pas pu se charger. Réessaie quand tu auras du réseau.',
    yours: 'Tes kits',
    fresh: 'Nouveau kit',
    open: 'Ouvrir « {name} »',
    remove: 'Supprimer ce kit',
    name: 'Nom du kit',
    namePlaceholder: 'Arrivée de Léa, mars',
    from: 'De la part de',
    welcome: 'Mot de bienvenue',
    welcomeHint: 'Qui fait quoi, à qui demander, ce qui compte ce trimestre.',
    numbers: 'Les chiffres de l’entreprise',
    numbersText: 'La nouvelle personne les verra à côté de chaque étape « chez toi », et un exercice les lui fera retrouver.',
    number: 'Chiffre {n}',
    numberName: 'Nom',
    numberDefinition: 'Définition, avec son dénominateur',
    numberTarget: 'Cible',
    numberSource: 'Source',
    addNumber: 'Ajouter un chiffre',
    removeNumber: 'Retirer {name}',
    steps: 'Les étapes',
    base: 'Partir de',
    blank: 'une page blanche',
    use: 'Reprendre ces étapes',
    start: 'Premier jour',
    startHint: 'Remplit les dates, jours ouvrés à la suite.',
    day: 'Jour {n}',
    dayTitle: 'Titre du jour',
    date: 'Date',
    addDay: 'Ajouter un jour',
    removeDay: 'Retirer ce jour',
    up: 'Monter « {step} »',
    down: 'Descendre « {step} »',
    take: 'Retirer « {step} »',
    moveTo: 'Jour de « {step} »',
    empty: 'Aucune étape.',
    add: 'Ajouter une étape',
    find: 'Chercher une page, un exercice ou une étape',
    findHint: 'activation, win rate, OKR…',
    none: 'Rien de ce nom.',
    page: 'page',
    exercise: 'exercice',
    step: 'étape',
    own: 'Une tâche à toi',
    ownTitle: 'Titre',
    ownAsk: 'Ce que tu demandes',
    ownMinutes: 'Minutes',
    addOwn: 'Ajouter cette tâche',
    undo: 'Annuler',
    share: 'Partager',
    shareText: 'Le lien contient tout le kit après le « # » : qui l’a peut le lire, aucun serveur ne le reçoit.',
    copy: 'Copier le lien',
    copied: 'Lien copié.',
    tooLong: 'Le kit est trop grand pour un lien : partage le fichier.',
    file: 'Télécharger le fichier',
    preview: 'Voir comme la nouvelle personne',
    notReady: 'Il manque un nom et au moins une étape.',
    total: 'Étapes : {n}, {time} en tout.',
    count: 'étapes : {n}',
    moved: '« {step} » déplacée.',
    added: '« {step} » ajoutée au jour {n}.',
    taken: '« {step} » retirée.',
    kitTitle: 'Kit d’équipe',
    kitDefinition: 'Le parcours que ton équipe a préparé pour toi, avec ses propres chiffres.',
    kitNoScript: 'Un kit a besoin de JavaScript : il est dans le lien ou le fichier que tu as reçu.',
    noKit: 'Ouvre le lien que ton équipe t’a envoyé, ou choisis ici le fichier.',
    choose: 'Choisir le fichier du kit',
    notAKit: 'Ce lien ou ce fichier n’est pas un kit lisible : demande qu’on te le renvoie.',
    arrived: 'Un kit est arrivé',
    by: 'De la part de {from}',
    accept: 'Commencer ce parcours',
    days: 'Jours : {days} · étapes : {n} · {time}',
    yourNumbers: 'Les chiffres de l’entreprise',
    drop: 'Retirer ce kit de mon appareil',
    dropped: 'Kit retiré.',
    target: 'Cible',
    source: 'Source',
    quiz: 'Les chiffres de la maison',
    quizPrompt: 'À quel chiffre appartient chaque carte ?',
    quizBrief: 'Définitions, cibles et sources viennent du kit de ton équipe. Le jour où on te les demandera, tu n’auras pas à chercher.',
    quizRight: 'Oui : {field} de « {name} ».',
    quizWrong: 'Non : c’est {field} de « {name} ».',
    fields: { definition: 'la définition', target: 'la cible', source: 'la source' },
    quizHint1: 'Commence par les définitions : elles nomment ce qui est compté.',
    quizHint2: 'Une cible en pour cent va à un taux ; une source, à ce que cet outil voit passer.',
  },
  en: {
    title: 'Compose a team kit',
    definition:
      'A path of your own, with your company’s numbers and a word of welcome, in a link or a file. Ten minutes, nothing to install, nothing sent.',
    noScript: 'Composing a kit needs JavaScript. Without it, send the link of a path: its steps are there in order.',
    failed: 'The list of steps could not load. Try again once you have a network.',
    yours: 'Your kits',
    fresh: 'New kit',
    open: 'Open “{name}”',
    remove: 'Delete this kit',
    name: 'Name of the kit',
    namePlaceholder: 'Lea joins, March',
    from: 'From',
    welcome: 'Word of welcome',
    welcomeHint: 'Who does what, whom to ask, what matters this quarter.',
    numbers: 'The company’s numbers',
    numbersText: 'The newcomer will see them beside each “at your place” step, and an exercise will have them find each one again.',
    number: 'Number {n}',
    numberName: 'Name',
    numberDefinition: 'Definition, with its denominator',
    numberTarget: 'Target',
    numberSource: 'Source',
    addNumber: 'Add a number',
    removeNumber: 'Take out {name}',
    steps: 'The steps',
    base: 'Start from',
    blank: 'a blank page',
    use: 'Use these steps',
    start: 'First day',
    startHint: 'Fills in the dates, working days in a row.',
    day: 'Day {n}',
    dayTitle: 'Title of the day',
    date: 'Date',
    addDay: 'Add a day',
    removeDay: 'Take out this day',
    up: 'Move “{step}” up',
    down: 'Move “{step}” down',
    take: 'Take out “{step}”',
    moveTo: 'Day of “{step}”',
    empty: 'No step.',
    add: 'Add a step',
    find: 'Find a page, an exercise or a step',
    findHint: 'activation, win rate, OKR…',
    none: 'Nothing by that name.',
    page: 'page',
    exercise: 'exercise',
    step: 'step',
    own: 'A task of your own',
    ownTitle: 'Title',
    ownAsk: 'What you ask',
    ownMinutes: 'Minutes',
    addOwn: 'Add this task',
    undo: 'Undo',
    share: 'Share',
    shareText: 'The link holds the whole kit after the “#”: whoever has it can read it, no server receives it.',
    copy: 'Copy the link',
    copied: 'Link copied.',
    tooLong: 'The kit is too big for a link: share the file.',
    file: 'Download the file',
    preview: 'See it as the newcomer will',
    notReady: 'A name and at least one step are missing.',
    total: 'Steps: {n}, {time} in all.',
    count: 'steps: {n}',
    moved: '“{step}” moved.',
    added: '“{step}” added to day {n}.',
    taken: '“{step}” taken out.',
    kitTitle: 'Team kit',
    kitDefinition: 'The path your team prepared for you, with its own numbers.',
    kitNoScript: 'A kit needs JavaScript: it is in the link or the file you received.',
    noKit: 'Open the link your team sent you, or choose the file here.',
    choose: 'Choose the kit’s file',
    notAKit: 'This link or file is not a kit that can be read: ask for it again.',
    arrived: 'A kit has arrived',
    by: 'From {from}',
    accept: 'Start this path',
    days: 'Days: {days} · steps: {n} · {time}',
    yourNumbers: 'The company’s numbers',
    drop: 'Remove this kit from my device',
    dropped: 'Kit removed.',
    target: 'Target',
    source: 'Source',
    quiz: 'The numbers of the house',
    quizPrompt: 'Which number does each card belong to?',
    quizBrief: 'Definitions, targets and sources come from your team’s kit. The day somebody asks, you will not have to look.',
    quizRight: 'Yes: {field} of “{name}”.',
    quizWrong: 'No: this is {field} of “{name}”.',
    fields: { definition: 'the definition', target: 'the target', source: 'the source' },
    quizHint1: 'Start with the definitions: they name what is counted.',
    quizHint2: 'A target in per cent goes with a rate; a source, with what that tool sees go by.',
  },
};
