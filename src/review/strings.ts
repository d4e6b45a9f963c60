import type { Localised } from '../core/locale.ts';

export type ReviewWords = Readonly<{
  title: string;
  definition: string;
  loading: string;
  failed: string;
  noScript: string;
  none: string;
  nothingYet: string;
  practise: string;
  due: string;
  one: string;
  start: string;
  more: string;
  reasons: Readonly<Record<'changed' | 'missed' | 'unsure' | 'met', string>>;
  over: string;
  result: string;
  right: string;
  wrong: string;
  passed: string;
  back: string;
  again: string;
  notAgain: string;
  agenda: string;
  when: string;
  questions: string;
  today: string;
  tomorrow: string;
  week: string;
  month: string;
  later: string;
  calibration: string;
  calibrationText: string;
  noCalibration: string;
  said: Readonly<Record<'sure' | 'unsure' | 'nothing', string>>;
  saidHead: string;
  rightHead: string;
  shareHead: string;
  rangeHead: string;
  of: string;
  range: string;
  few: string;
  showCount: string;
  colon: string;
  close: string;
  how: string;
  howText: string;
}>;

export const WORDS: Localised<ReviewWords> = {
  fr: {
    title: 'Révisions',
    definition:
      'Les questions que tu as manquées, celles où tu hésitais et celles des pages lues reviennent au bon moment, dix au plus à la fois.',
    loading: 'Un instant…',
    failed: 'La liste des questions n’a pas pu se charger. Réessaie quand tu auras du réseau.',
    noScript: 'Les révisions ont besoin de JavaScript : elles lisent ce que tu as fait, qui n’est gardé que dans ton navigateur.',
    none: 'Rien à revoir pour le moment.',
    nothingYet: 'Rien à revoir : une question manquée, une hésitation ou une page lue jusqu’au bout reviendra ici le lendemain.',
    practise: 'S’exercer en attendant',
    due: '{n} questions à revoir',
    one: '1 question à revoir',
    start: 'Commencer',
    more: 'Dix maintenant, le reste à la suivante.',
    reasons: { changed: 'changée depuis ta réponse', missed: 'manquée', unsure: 'tu hésitais', met: 'page lue, jamais essayée' },
    over: 'Bilan de la séance',
    result: 'Justes du premier coup : {right} sur {all}.',
    right: 'juste',
    wrong: 'manquée',
    passed: 'passée',
    back: 'revient {when}',
    again: 'Une autre séance',
    notAgain: 'acquise : elle ne revient pas',
    agenda: 'Ce qui vient',
    when: 'Quand',
    questions: 'Questions',
    today: 'aujourd’hui',
    tomorrow: 'demain',
    week: 'dans les 7 jours',
    month: 'dans le mois',
    later: 'plus tard',
    calibration: 'Quand tu te dis sûr',
    calibrationText:
      'Sur chaque exercice, tu peux dire avant de vérifier si tu es sûr. Voici ce que valaient ces mots : la part de réponses entièrement justes, première réponse de chaque séance.',
    noCalibration: 'Rien encore : dis « J’en suis sûr » ou « J’hésite » avant de vérifier un exercice.',
    said: { sure: 'J’en suis sûr', unsure: 'J’hésite', nothing: 'Rien dit' },
    saidHead: 'Tu avais dit',
    rightHead: 'Justes',
    shareHead: 'Part',
    rangeHead: 'Fourchette probable',
    of: '{right} sur {all}',
    range: '{low} à {high}',
    few: 'Avec si peu de réponses, la fourchette est large : elle se resserre à mesure que tu réponds.',
    showCount: 'Montrer dans l’en-tête combien de questions m’attendent',
    colon: ' :',
    close: 'Fermer le bilan',
    how: 'Comment les jours sont choisis',
    howText:
      'Manquée, une question revient le lendemain ; retrouvée, elle attend chaque fois plus longtemps, jusqu’à un an (calcul FSRS, réglages d’origine). Juste mais hésitante, elle revient plus tôt que juste et sûre. Nous n’affichons aucun pourcentage de mémoire : personne ne le connaît.',
  },
  en: {
    title: 'Review',
    definition:
      'Questions you missed, those you were unsure of and those of pages you have read come back at the right time, ten at most in one go.',
    loading: 'One moment…',
    failed: 'The list of questions could not load. Try again once you are online.',
    noScript: 'Review needs JavaScript: it reads what you have done, which is kept in your browser only.',
    none: 'Nothing to review for now.',
    nothingYet: 'Nothing to review: a missed question, a doubt or a page read to its end will come back here the day after.',
    practise: 'Practise meanwhile',
    due: '{n} questions to review',
    one: '1 question to review',
    start: 'Start',
    more: 'Ten now, the others next time.',
    reasons: { changed: 'changed since you answered', missed: 'missed', unsure: 'you were not sure', met: 'page read, never tried' },
    over: 'How the session went',
    result: 'Right first time: {right} of {all}.',
    right: 'right',
    wrong: 'missed',
    passed: 'skipped',
    back: 'back {when}',
    again: 'Another session',
    notAgain: 'known: it does not come back',
    agenda: 'What is coming',
    when: 'When',
    questions: 'Questions',
    today: 'today',
    tomorrow: 'tomorrow',
    week: 'within 7 days',
    month: 'within a month',
    later: 'later',
    calibration: 'When you say you are sure',
    calibrationText:
      'On each exercise you can say before checking whether you are sure. This is what those words were worth: the share of answers that were wholly right, first answer of each session.',
    noCalibration: 'Nothing yet: say “I am sure” or “Not sure” before you check an exercise.',
    said: { sure: 'I am sure', unsure: 'Not sure', nothing: 'Nothing said' },
    saidHead: 'You had said',
    rightHead: 'Right',
    shareHead: 'Share',
    rangeHead: 'Likely range',
    of: '{right} of {all}',
    range: '{low} to {high}',
    few: 'With so few answers the range is wide: it narrows as you answer.',
    showCount: 'Show in the header how many questions are waiting',
    colon: ':',
    close: 'Close this summary',
    how: 'How the days are chosen',
    howText:
      'Missed, a question comes back the next day; recalled, it waits longer each time, up to a year (FSRS, original settings). Right but unsure, it comes back sooner than right and sure. We show no percentage of memory: nobody knows it.',
  },
};
