import type { Localised } from '../../core/locale.ts';

export type BoardWords = Readonly<{
  title: string;
  definition: string;
  noScript: string;
  choose: string;
  hint: string;
  mine: string;
  people: string;
  remove: string;
  failed: string;
  notRead: string;
  same: string;
  read: string;
  removed: string;
  /** Before the themes to begin with, each as `gap`. */
  first: string;
  gap: string;
  noGap: string;
  untried: string;
  themes: string;
  theme: string;
  team: string;
  of: string;
  none: string;
  missed: string;
  question: string;
  missedBy: string;
  by: string;
  nobody: string;
  csvThemes: string;
  csvMissed: string;
  person: string;
  tried: string;
  right: string;
  all: string;
  empty: string;
  unnamed: string;
}>;

export const WORDS: Localised<BoardWords> = {
  fr: {
    title: 'Tableau d’équipe',
    definition:
      'Ouvre plusieurs passeports et vois où l’équipe bute. Les fichiers restent dans cette page : rien n’est gardé, rien n’est envoyé.',
    noScript: 'Le tableau a besoin de JavaScript pour lire les passeports, sur ton appareil.',
    choose: 'Choisir des passeports',
    hint: 'ou dépose-les ici, plusieurs à la fois',
    mine: 'Ajouter le mien',
    people: 'Passeports ouverts',
    remove: 'Retirer {name}',
    failed: 'La liste des questions n’a pas pu se charger. Réessaie quand tu auras du réseau.',
    notRead: '{file} n’est pas un passeport lisible : demande qu’on te le renvoie.',
    same: '{name} était déjà là : ses deux passeports sont réunis.',
    read: '{name} ajouté.',
    removed: '{name} retiré.',
    first: 'Commence par :',
    gap: '{theme} ({missed} à revoir sur {tried})',
    noGap: 'Rien de manqué dans ce qui a été essayé.',
    untried: 'Personne n’a encore essayé : {themes}.',
    themes: 'Thème par thème',
    theme: 'Thème',
    team: 'Équipe',
    of: '{right} sur {tried}',
    none: '–',
    missed: 'Questions les plus manquées',
    question: 'Question',
    missedBy: 'Manquée du premier coup par',
    by: '{missed} sur {tried}',
    nobody: 'Aucune question manquée.',
    csvThemes: 'Télécharger les thèmes (CSV)',
    csvMissed: 'Télécharger les questions (CSV)',
    person: 'Personne',
    tried: 'Essayées',
    right: 'Justes la dernière fois',
    all: 'Questions du thème',
    empty: 'Aucun passeport ouvert. Chaque personne exporte le sien depuis sa page Passeport, puis te l’envoie comme elle veut.',
    unnamed: 'Sans nom {n}',
  },
  en: {
    title: 'Team board',
    definition: 'Open several passports and see where the team stumbles. The files stay on this page: nothing is kept, nothing is sent.',
    noScript: 'The board needs JavaScript to read the passports, on your device.',
    choose: 'Choose passports',
    hint: 'or drop them here, several at once',
    mine: 'Add mine',
    people: 'Open passports',
    remove: 'Remove {name}',
    failed: 'The list of questions could not load. Try again once you are online.',
    notRead: '{file} is not a passport that can be read: ask for it again.',
    same: '{name} was there already: the two passports are joined.',
    read: '{name} added.',
    removed: '{name} taken out.',
    first: 'Begin with:',
    gap: '{theme} ({missed} to go over, of {tried})',
    noGap: 'Nothing missed in what was tried.',
    untried: 'Nobody has tried yet: {themes}.',
    themes: 'Theme by theme',
    theme: 'Theme',
    team: 'Team',
    of: '{right} of {tried}',
    none: '–',
    missed: 'Questions most missed',
    question: 'Question',
    missedBy: 'Missed first time by',
    by: '{missed} of {tried}',
    nobody: 'No question missed.',
    csvThemes: 'Download the themes (CSV)',
    csvMissed: 'Download the questions (CSV)',
    person: 'Person',
    tried: 'Tried',
    right: 'Right the last time',
    all: 'Questions of the theme',
    empty: 'No passport open. Each person exports theirs from their Passport page, then sends it to you as they like.',
    unnamed: 'Unnamed {n}',
  },
};
