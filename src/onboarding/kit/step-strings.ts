import type { Localised } from '../../core/locale.ts';

/** Words of the composer's days and steps. */
export type StepWords = Readonly<{
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
  addTo: string;
  find: string;
  findHint: string;
  none: string;
  page: string;
  exercise: string;
  own: string;
  ownTitle: string;
  ownAsk: string;
  ownMinutes: string;
  addOwn: string;
  count: string;
  /** A step that the site no longer has. */
  gone: string;
  mend: string;
  based: string;
  dayTaken: string;
  ownTitleHint: string;
  ownAskHint: string;
  moved: string;
  added: string;
  taken: string;
}>;

export const STEPS: Localised<StepWords> = {
  fr: {
    steps: 'Les étapes',
    base: 'Partir de',
    blank: 'une page blanche',
    use: 'Reprendre ces étapes',
    start: 'Premier jour',
    startHint: 'Lundi prochain, sauf avis contraire ; les autres dates suivent, jours ouvrés à la suite. Vide : sans dates.',
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
    addTo: 'Au',
    find: 'Chercher une page, un exercice ou une étape',
    findHint: 'activation, win rate, OKR…',
    none: 'Rien de ce nom : essaie un synonyme ou un sigle.',
    page: 'page',
    exercise: 'exercice',
    own: 'Une tâche à toi',
    ownTitle: 'Titre',
    ownAsk: 'Ce que tu demandes',
    ownMinutes: 'Minutes',
    addOwn: 'Ajouter cette tâche',
    count: 'étapes : {n}',
    gone: 'n’existe plus ici',
    mend: 'Modifier la tâche',
    based: 'Étapes reprises : {base}.',
    dayTaken: 'Jour {n} retiré.',
    ownTitleHint: 'Écouter un appel de vente',
    ownAskHint: 'Quel chiffre le client a-t-il cité, et d’où venait-il ?',
    moved: '« {step} » déplacée.',
    added: '« {step} » ajoutée au jour {n}.',
    taken: '« {step} » retirée.',
  },
  en: {
    steps: 'The steps',
    base: 'Start from',
    blank: 'a blank page',
    use: 'Use these steps',
    start: 'First day',
    startHint: 'Next Monday unless you say otherwise; the other dates follow, working days in a row. Empty: no dates.',
    day: 'Day {n}',
    dayTitle: 'Title of the day',
    date: 'Date',
    addDay: 'Add a day',
    removeDay: 'Remove this day',
    up: 'Move “{step}” up',
    down: 'Move “{step}” down',
    take: 'Remove “{step}”',
    moveTo: 'Day of “{step}”',
    empty: 'No step.',
    add: 'Add a step',
    addTo: 'To',
    find: 'Find a page, an exercise or a step',
    findHint: 'activation, win rate, OKR…',
    none: 'Nothing by that name: try a synonym or an acronym.',
    page: 'page',
    exercise: 'exercise',
    own: 'A task of your own',
    ownTitle: 'Title',
    ownAsk: 'What you ask',
    ownMinutes: 'Minutes',
    addOwn: 'Add this task',
    count: 'steps: {n}',
    gone: 'no longer here',
    mend: 'Change the task',
    based: 'Steps taken: {base}.',
    dayTaken: 'Day {n} removed.',
    ownTitleHint: 'Listen to a sales call',
    ownAskHint: 'Which number did the customer quote, and where did it come from?',
    moved: '“{step}” moved.',
    added: '“{step}” added to day {n}.',
    taken: '“{step}” removed.',
  },
};
