import type { Localised } from '../core/locale.ts';

/** Words of paths: their pages, the bar on pages opened from them. */
export type PathWords = Readonly<{
  title: string;
  intro: string;
  kinds: Readonly<Record<'read' | 'exercise' | 'workshop' | 'company', string>>;
  /** `{n}` is the number of the part. */
  parts: Readonly<Record<'day' | 'part', string>>;
  days: string;
  sittings: string;
  steps: string;
  minutes: string;
  hours: string;
  whole: string;
  done: string;
  left: string;
  start: string;
  goOn: string;
  finished: string;
  /** Beside a day whose steps are all done. */
  dayDone: string;
  certificate: string;
  placement: string;
  /** Label of a step's box. */
  tick: string;
  undoneNote: string;
  skip: string;
  skipVia: string;
  answer: string;
  kept: string;
  notKept: string;
  copy: string;
  copied: string;
  numbers: string;
  target: string;
  source: string;
  /** The bar. */
  bar: string;
  place: string;
  next: string;
  end: string;
  back: string;
  stepDone: string;
  open: string;
  paths: string;
  teams: string;
  kit: string;
  kitText: string;
  board: string;
  boardText: string;
  placementText: string;
}>;

export const PATH: Localised<PathWords> = {
  fr: {
    title: 'Parcours',
    intro: 'Un ordre, des minutes comptées, et chaque jour une question à rapporter de chez toi.',
    kinds: { read: 'Lire', exercise: 'Exercice', workshop: 'Atelier', company: 'Chez toi' },
    parts: { day: 'Jour {n}', part: 'Partie {n}' },
    days: '{n} jours',
    sittings: '{n} parties',
    steps: '{n} étapes',
    minutes: '{n} min',
    hours: '{h} h {m}',
    whole: 'Environ {time}',
    done: 'Étapes faites : {done} sur {all}',
    left: 'encore {time}',
    start: 'Commencer',
    goOn: 'Continuer',
    finished: 'Parcours terminé.',
    dayDone: 'tout est fait',
    certificate: 'Le certificat',
    placement: 'Test de positionnement',
    tick: 'Faite : {step}',
    undoneNote: 'Une étape se coche quand tu l’as faite ; tu peux aussi la cocher ou la décocher à la main.',
    skip: 'Tu peux sauter cette étape : tu as su répondre sur « {idea} ».',
    skipVia: 'Tu peux sauter cette étape : tu as su répondre sur « {via} », qui suppose « {idea} ».',
    answer: 'Ta réponse',
    kept: 'Enregistré sur cet appareil.',
    notKept: 'Rien n’est enregistré : copie ta réponse avant de fermer la page.',
    copy: 'Copier mes réponses',
    copied: 'Copié.',
    numbers: 'Les chiffres de ton entreprise',
    target: 'Cible :',
    source: 'Source :',
    bar: 'Ton parcours',
    place: 'étape {n} sur {all}',
    next: 'Ensuite',
    end: 'Fin du parcours',
    back: 'Revenir au parcours',
    stepDone: 'étape faite',
    open: 'Voir le parcours',
    paths: 'Les parcours',
    teams: 'Pour une équipe',
    kit: 'Composer un kit d’équipe',
    kitText: 'Choisis les étapes, ajoute les chiffres de ton entreprise et un mot de bienvenue ; partage un lien ou un fichier.',
    board: 'Tableau d’équipe',
    boardText:
      'Ouvre les passeports que ton équipe t’envoie : les thèmes qui résistent, les questions les plus manquées. Rien ne quitte la page.',
    placementText: 'Douze questions au plus pour savoir ce que tu peux sauter.',
  },
  en: {
    title: 'Paths',
    intro: 'An order, counted minutes, and every day one question to bring back from your company.',
    kinds: { read: 'Read', exercise: 'Exercise', workshop: 'Workshop', company: 'In your company' },
    parts: { day: 'Day {n}', part: 'Part {n}' },
    days: '{n} days',
    sittings: '{n} parts',
    steps: '{n} steps',
    minutes: '{n} min',
    hours: '{h} h {m}',
    whole: 'About {time}',
    done: 'Steps done: {done} of {all}',
    left: '{time} to go',
    start: 'Start',
    goOn: 'Continue',
    finished: 'Path completed.',
    dayDone: 'all done',
    certificate: 'The certificate',
    placement: 'Placement test',
    tick: 'Done: {step}',
    undoneNote: 'A step ticks itself once you have done it; you can also tick or untick it by hand.',
    skip: 'You can skip this step: you answered right on “{idea}”.',
    skipVia: 'You can skip this step: you answered right on “{via}”, which takes “{idea}” for granted.',
    answer: 'Your answer',
    kept: 'Saved on this device.',
    notKept: 'Nothing is saved: copy your answer before you close the page.',
    copy: 'Copy my answers',
    copied: 'Copied.',
    numbers: 'Your company’s numbers',
    target: 'Target:',
    source: 'Source:',
    bar: 'Your path',
    place: 'step {n} of {all}',
    next: 'Next',
    end: 'End of the path',
    back: 'Back to the path',
    stepDone: 'step done',
    open: 'View the path',
    paths: 'The paths',
    teams: 'For a team',
    kit: 'Make a team kit',
    kitText: 'Choose the steps, add your company’s numbers and a word of welcome; share a link or a file.',
    board: 'Team board',
    boardText: 'Open the passports your team sends you: the themes that resist, the questions most missed. Nothing leaves the page.',
    placementText: 'Twelve questions at most, to learn what you can skip.',
  },
};
