import type { Localised } from '../../core/locale.ts';
import type { FREQUENCIES, KR_UNITS, USES } from './numbers.ts';
import { STEPS, type StepWords } from './step-strings.ts';

/** Words of the composer. */
export type KitWords = StepWords &
  Readonly<{
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
    undo: string;
    share: string;
    shareText: string;
    copy: string;
    copied: string;
    tooLong: string;
    file: string;
    preview: string;
    noName: string;
    nameIt: string;
    noStep: string;
    total: string;
    onDay: string;
    fromTo: string;
    afterwards: string;
    board: string;
    /** Where to begin. */
    how: string;
    saved: string;
    undone: string;
    /** Where storage is refused. */
    notKept: string;
    numberTaken: string;
    /** What a number may look like, in empty fields. */
    example: Readonly<Record<'name' | 'definition' | 'target' | 'source', string>>;
    numberUse: string;
    uses: Readonly<Record<(typeof USES)[number], string>>;
    numberFrequency: string;
    frequencies: Readonly<Record<(typeof FREQUENCIES)[number] | '', string>>;
    numberStart: string;
    numberGoal: string;
    numberNow: string;
    numberUnit: string;
    units: Readonly<Record<(typeof KR_UNITS)[number], string>>;
    unreadable: string;
  }>;

export const WORDS: Localised<KitWords> = {
  fr: {
    ...STEPS.fr,
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
    numbersText:
      'La nouvelle personne les verra à côté de chaque étape « chez toi » et de chaque exercice ; ils deviennent aussi des exercices : les reconnaître, remonter un KPI en quatre pièces, noter un résultat clé.',
    number: 'Chiffre {n}',
    numberName: 'Nom',
    numberDefinition: 'Définition, avec son dénominateur',
    numberTarget: 'Cible',
    numberSource: 'Source',
    addNumber: 'Ajouter un chiffre',
    removeNumber: 'Retirer {name}',
    undo: 'Annuler',
    share: 'Partager',
    shareText: 'Le lien contient tout le kit après le « # » : qui l’a peut le lire, aucun serveur ne le reçoit.',
    copy: 'Copier le lien',
    copied: 'Lien copié : envoie-le à la nouvelle personne.',
    tooLong: 'Le kit est trop grand pour un lien : partage le fichier.',
    file: 'Télécharger le fichier',
    preview: 'Voir comme la nouvelle personne',
    noName: 'Il manque un nom au kit.',
    nameIt: 'Le nommer',
    noStep: 'Il manque au moins une étape.',
    total: 'Étapes : {n}, {time} en tout.',
    onDay: 'Prévu le {from}.',
    fromTo: 'Du {from} au {to}.',
    afterwards: 'À la fin, demande-lui son passeport : le tableau d’équipe montre ce qui reste à revoir.',
    board: 'Tableau d’équipe',
    how: 'Le kit part de la première semaine, déjà datée : donne-lui un nom, ajoute deux ou trois chiffres de ton équipe, copie le lien. Le reste est facultatif.',
    saved: 'Tout s’enregistre à mesure sur cet appareil.',
    undone: 'Annulé.',
    notKept: 'Ton navigateur ne garde rien : copie le lien ou télécharge le fichier avant de fermer la page.',
    numberTaken: '« {name} » retiré.',
    example: {
      name: 'Activation à 7 jours',
      definition: 'Inscrits qui publient un planning ÷ inscrits du mois',
      target: '35 %',
      source: 'Outil d’analyse produit',
    },
    numberUse: 'Dans ton équipe',
    uses: { kpi: 'un KPI, surveillé', kr: 'un résultat clé, promis', metric: 'une métrique, notée' },
    numberFrequency: 'Fréquence',
    frequencies: { '': 'variable', day: 'chaque jour', week: 'chaque semaine', month: 'chaque mois', quarter: 'chaque trimestre' },
    numberStart: 'Valeur de départ',
    numberGoal: 'Cible chiffrée',
    numberNow: 'Valeur du jour',
    numberUnit: 'Unité',
    units: { percent: '%', count: 'un nombre', currency: '€', days: 'jours', score: 'un score' },
    unreadable: 'Ce n’est pas un nombre : écris par exemple 1 234,5.',
  },
  en: {
    ...STEPS.en,
    title: 'Make a team kit',
    definition:
      'A path of your own, with your company’s numbers and a word of welcome, in a link or a file. Ten minutes, nothing to install, nothing sent.',
    noScript: 'Making a kit needs JavaScript. Without it, send the link of a path: its steps are there in order.',
    failed: 'The list of steps could not load. Try again once you are online.',
    yours: 'Your kits',
    fresh: 'New kit',
    open: 'Open “{name}”',
    remove: 'Delete this kit',
    name: 'Name of the kit',
    namePlaceholder: 'Lea joins, March',
    from: 'From',
    welcome: 'Welcome note',
    welcomeHint: 'Who does what, whom to ask, what matters this quarter.',
    numbers: 'The company’s numbers',
    numbersText:
      'The newcomer will see them beside each “in your company” step and each exercise; they become exercises too: telling them apart, putting a KPI together from its four parts, scoring a Key Result.',
    number: 'Number {n}',
    numberName: 'Name',
    numberDefinition: 'Definition, with its denominator',
    numberTarget: 'Target',
    numberSource: 'Source',
    addNumber: 'Add a number',
    removeNumber: 'Remove {name}',
    undo: 'Undo',
    share: 'Share',
    shareText: 'The link holds the whole kit after the “#”: whoever has it can read it, no server receives it.',
    copy: 'Copy the link',
    copied: 'Link copied: send it to the newcomer.',
    tooLong: 'The kit is too big for a link: share the file.',
    file: 'Download the file',
    preview: 'See it as the newcomer will',
    noName: 'The kit has no name yet.',
    nameIt: 'Name it',
    noStep: 'The kit needs at least one step.',
    total: 'Steps: {n}, {time} in all.',
    onDay: 'Planned for {from}.',
    fromTo: 'From {from} to {to}.',
    afterwards: 'Once they are done, ask for their passport: the team board shows what is left to go over.',
    board: 'Team board',
    how: 'The kit starts as the first week, dates included: give it a name, add two or three of your team’s numbers, copy the link. The rest is optional.',
    saved: 'It is all saved on this device as you go.',
    undone: 'Undone.',
    notKept: 'Your browser keeps nothing: copy the link or download the file before you close the page.',
    numberTaken: '“{name}” removed.',
    example: {
      name: '7-day activation',
      definition: 'Sign-ups who publish a rota ÷ the month’s sign-ups',
      target: '35%',
      source: 'Product analytics',
    },
    numberUse: 'In your team',
    uses: { kpi: 'a KPI, watched', kr: 'a Key Result, promised', metric: 'a metric, noted' },
    numberFrequency: 'Frequency',
    frequencies: { '': 'varies', day: 'every day', week: 'every week', month: 'every month', quarter: 'every quarter' },
    numberStart: 'Baseline',
    numberGoal: 'Target, in figures',
    numberNow: 'Value today',
    numberUnit: 'Unit',
    units: { percent: '%', count: 'a count', currency: '€', days: 'days', score: 'a score' },
    unreadable: 'This is not a number: write for instance 1,234.5.',
  },
};
