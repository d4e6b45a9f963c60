import type { Localised } from '../core/locale.ts';
import type { Mode } from './session.ts';

/** Words of an item's own page and of the bar that leads through a session. */
export type SessionWords = Readonly<{
  /** Heading of an item's page, `{page}` being where it belongs. */
  heading: string;
  /** Description of an item's page. */
  about: string;
  question: string;
  /** The page the item belongs to. */
  from: string;
  modes: Readonly<Record<Mode, string>>;
  /** Where one is; `most` where fewer may be enough. */
  where: string;
  most: string;
  next: string;
  skip: string;
  /** Passing a question of the placement test. */
  unknown: string;
  finish: string;
  leave: string;
  /** Once every page of the session is kept for when the network goes. */
  offline: string;
  /** Why the item is asked. */
  notes: Readonly<Record<string, string>>;
}>;

export const WORDS: Localised<SessionWords> = {
  fr: {
    heading: 'S’exercer : {page}',
    about: '« {title} » : un exercice corrigé sur la page {page}, avec la raison de chaque réponse.',
    question: 'La question',
    from: 'Cet exercice vient de la page',
    modes: { review: 'Révisions', placement: 'Test de positionnement', mixed: 'Cinq minutes', exam: 'Examen blanc' },
    where: 'question {n} sur {all}',
    most: 'question {n} ({all} au plus)',
    next: 'Question suivante',
    skip: 'Passer',
    unknown: 'Je ne sais pas',
    finish: 'Voir le bilan',
    leave: 'Arrêter ici',
    offline: 'la séance tient même sans réseau',
    notes: {
      changed: 'Cette question a changé depuis ta réponse : nous te la posons de nouveau.',
      missed: 'Tu l’avais manquée.',
      unsure: 'Tu avais hésité.',
      met: 'Tu as lu sa page, sans l’essayer.',
    },
  },
  en: {
    heading: 'Practise: {page}',
    about: '“{title}”: a marked exercise on the page {page}, with the reason for each answer.',
    question: 'The question',
    from: 'This exercise comes from the page',
    modes: { review: 'Review', placement: 'Placement test', mixed: 'Five minutes', exam: 'Mock exam' },
    where: 'question {n} of {all}',
    most: 'question {n} ({all} at most)',
    next: 'Next question',
    skip: 'Skip',
    unknown: 'I do not know',
    finish: 'See how it went',
    leave: 'Stop here',
    offline: 'the session holds without a network too',
    notes: {
      changed: 'This question has changed since you answered it: here it is again.',
      missed: 'You missed it last time.',
      unsure: 'You were not sure last time.',
      met: 'You read its page and have not tried it yet.',
    },
  },
};
