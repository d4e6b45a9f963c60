import type { Localised } from '../../core/locale.ts';
import type { FREQUENCIES, USES } from './numbers.ts';

/** Words of a kit as the newcomer opens it. */
export type ViewWords = Readonly<{
  title: string;
  definition: string;
  noScript: string;
  noKit: string;
  choose: string;
  notAKit: string;
  arrived: string;
  by: string;
  accept: string;
  days: string;
  numbers: string;
  /** Where storage is refused. */
  notKept: string;
  drop: string;
  /** For who composed it. */
  compose: string;
  /** Steps of the kit that the site does not have. */
  lost: string;
  dropped: string;
  heads: Readonly<Record<'name' | 'definition' | 'use' | 'target' | 'source' | 'frequency', string>>;
  uses: Readonly<Record<(typeof USES)[number], string>>;
  frequencies: Readonly<Record<(typeof FREQUENCIES)[number] | '', string>>;
  /** Exercises of the house that stand in no step. */
  exercises: string;
  /** Before an exercise inside a step. */
  withYours: string;
}>;

export const VIEW: Localised<ViewWords> = {
  fr: {
    title: 'Kit d’équipe',
    definition: 'Le parcours que ton équipe a préparé pour toi, avec ses propres chiffres.',
    noScript: 'Un kit a besoin de JavaScript : il est dans le lien ou le fichier que tu as reçu.',
    noKit: 'Ouvre le lien que ton équipe t’a envoyé, ou choisis ici le fichier.',
    choose: 'Choisir le fichier du kit',
    notAKit: 'Ce lien ou ce fichier n’est pas un kit lisible : demande qu’on te le renvoie.',
    arrived: 'Un kit est arrivé',
    by: 'De la part de {from}',
    accept: 'Commencer ce parcours',
    days: 'Jours : {days} · étapes : {n} · {time}',
    numbers: 'Les chiffres de l’entreprise',
    notKept: 'Ton navigateur ne garde rien : garde le lien ou le fichier du kit, et copie tes réponses avant de fermer la page.',
    drop: 'Retirer ce kit de mon appareil',
    compose: 'Revenir à la composition',
    lost: 'Étapes du kit que ce site n’a pas, ou pas deux fois : {n}. Le reste est là.',
    dropped: 'Kit retiré.',
    heads: { name: 'Nom', definition: 'Définition', use: 'Chez toi', target: 'Cible', source: 'Source', frequency: 'Fréquence' },
    uses: { kpi: 'KPI', kr: 'Résultat clé', metric: 'Métrique' },
    frequencies: { '': '', day: 'chaque jour', week: 'chaque semaine', month: 'chaque mois', quarter: 'chaque trimestre' },
    exercises: 'S’exercer avec ces chiffres',
    withYours: 'Avec les chiffres de ton entreprise',
  },
  en: {
    title: 'Team kit',
    definition: 'The path your team prepared for you, with its own numbers.',
    noScript: 'A kit needs JavaScript: it is in the link or the file you received.',
    noKit: 'Open the link your team sent you, or choose the file here.',
    choose: 'Choose the kit’s file',
    notAKit: 'This link or file is not a kit that can be read: ask for it again.',
    arrived: 'A kit has arrived',
    by: 'From {from}',
    accept: 'Start this path',
    days: 'Days: {days} · steps: {n} · {time}',
    numbers: 'The company’s numbers',
    notKept: 'Your browser keeps nothing: keep the kit’s link or file, and copy your answers before you close the page.',
    drop: 'Remove this kit from my device',
    compose: 'Back to composing',
    lost: 'Steps of the kit that this site does not have, or has once only: {n}. The rest is here.',
    dropped: 'Kit removed.',
    heads: { name: 'Name', definition: 'Definition', use: 'In your company', target: 'Target', source: 'Source', frequency: 'Frequency' },
    uses: { kpi: 'KPI', kr: 'Key Result', metric: 'Metric' },
    frequencies: { '': '', day: 'every day', week: 'every week', month: 'every month', quarter: 'every quarter' },
    exercises: 'Practise with these numbers',
    withYours: 'With your company’s numbers',
  },
};
