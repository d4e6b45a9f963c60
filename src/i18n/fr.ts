import type { Strings } from './strings.ts';

export const fr = {
  language: 'Français',
  site: {
    name: 'Boussole',
    tagline: 'Mesurer le product marketing',
    description: 'Le glossaire interactif et le terrain d’entraînement pour distinguer métrique, KPI et OKR, et mesurer le product marketing.',
  },
  nav: {
    label: 'Navigation principale', menu: 'Menu', glossary: 'Glossaire', compare: 'Comparer', practice: 'S’exercer', workshop: 'Atelier OKR',
    path: 'Parcours', review: 'Révisions', progress: 'Passeport', rules: 'Règles', sources: 'Sources', about: 'À propos', home: 'Accueil',
    skip: 'Aller au contenu', breadcrumb: 'Fil d’Ariane', previous: 'Précédent', next: 'Suivant', contents: 'Dans cette page', switchTo: 'Read in English', data: 'Données', table: 'Tableau',
  },
  theme: { label: 'Thème', light: 'clair', dark: 'sombre', system: 'automatique' },
  search: { open: 'Rechercher', title: 'Rechercher dans Boussole' },
  term: {
    facts: 'Fiche', category: 'Famille', unit: 'Unité', direction: 'Bon sens', cadence: 'Cadence', dataSource: 'Source de données', timing: 'Avancé ou retardé',
    vanity: 'Risque de vanité', partner: 'À suivre avec', aliases: 'Aussi appelé', formula: 'La formule', rule: 'Comment on compte', example: 'Exemple chiffré', roles: 'Métrique, KPI ou Key Result ?',
    practise: 'À toi de jouer', related: 'À lire ensuite', sources: 'Sources', words: 'Les mots de cette page', readMore: 'Lire la fiche', compare: 'Comparaisons', where: 'Où tu en es',
    asMetric: 'Métrique', asKpi: 'KPI', asKeyResult: 'Key Result', calculator: 'Calculer avec tes chiffres', markdown: 'Cette page en Markdown',
  },
  compare: { verdict: 'Lequel, quand', axis: 'Axe', copyMarkdown: 'Copier en Markdown', downloadCsv: 'Télécharger en CSV', copied: 'Tableau copié.', cite: 'Sources de la cellule' },
  glossary: { byLetter: 'Par lettre', byCategory: 'Par famille', all: 'Tous', filters: 'Filtrer', clear: 'Tout afficher', count: '{n} termes', none: 'Aucun terme ne répond à ces filtres.', terms: 'termes' },
  review: { due: '{n} questions à revoir', one: '1 question à revoir', goOn: 'Reprendre : {path}' },
  footer: { promise: 'Ni compte, ni cookie, ni traceur. Tout se passe dans ton navigateur.', license: 'Code sous licence MIT' },
  notFound: { title: 'Cette page n’existe pas', text: 'L’adresse a peut-être changé. Cherche le terme, ou repars de l’index.' },
  by: 'par',
} as const satisfies Strings;
