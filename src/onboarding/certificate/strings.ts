import type { Localised } from '../../core/locale.ts';

export type CertificateWords = Readonly<{
  title: string;
  definition: string;
  noScript: string;
  back: string;
  notYet: string;
  toGo: string;
  name: string;
  nameHint: string;
  okr: string;
  noOkr: string;
  print: string;
  heading: string;
  completed: string;
  from: string;
  same: string;
  content: string;
  minutes: string;
  /** Of the steps, those that the placement test let pass. */
  known: string;
  launchOkr: string;
  note: string;
  anonymous: string;
}>;

export const WORDS: Localised<CertificateWords> = {
  fr: {
    title: 'Certificat',
    definition:
      'Une page à imprimer, quand le parcours est terminé : ton nom, les dates, ce qu’il couvrait, et ton OKR de lancement si tu en as écrit un.',
    noScript: 'Le certificat a besoin de JavaScript : il se remplit avec ce que ton navigateur a gardé.',
    back: 'Revenir au parcours',
    notYet: 'Étapes à faire avant le certificat : {n}.',
    toGo: 'Continuer',
    name: 'Ton nom, comme il doit apparaître',
    nameHint: 'Il reste sur cet appareil.',
    okr: 'OKR à joindre',
    noOkr: 'aucun',
    print: 'Imprimer',
    heading: 'Parcours terminé',
    completed: 'a terminé le parcours',
    from: 'du {from} au {to}',
    same: 'le {to}',
    content: 'Ce que le parcours couvrait',
    minutes: 'Étapes : {n}, environ {time}.',
    known: 'Déjà connues, d’après le test de positionnement : {n}.',
    launchOkr: 'OKR de lancement écrit au passage',
    note: 'Ce certificat dit que le parcours a été terminé, rien de plus. Les réponses des exercices sont lisibles par tous, et personne n’a surveillé.',
    anonymous: 'Ton nom',
  },
  en: {
    title: 'Certificate',
    definition: 'A page to print once the path is completed: your name, the dates, what it covered, and your launch OKR if you wrote one.',
    noScript: 'The certificate needs JavaScript: it fills in with what your browser has kept.',
    back: 'Back to the path',
    notYet: 'Steps to go before the certificate: {n}.',
    toGo: 'Continue',
    name: 'Your name, as it should appear',
    nameHint: 'It stays on this device.',
    okr: 'OKR to add',
    noOkr: 'none',
    print: 'Print',
    heading: 'Path completed',
    completed: 'has completed the path',
    from: 'from {from} to {to}',
    same: 'on {to}',
    content: 'What the path covered',
    minutes: 'Steps: {n}, about {time}.',
    known: 'Known already, says the placement test: {n}.',
    launchOkr: 'Launch OKR written along the way',
    note: 'This certificate says that the path was completed, nothing more. The exercises’ answers are there for all to read, and nobody was watching.',
    anonymous: 'Your name',
  },
};
