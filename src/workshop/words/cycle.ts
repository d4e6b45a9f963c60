import type { Localised } from '../../core/locale.ts';

/** Words of the cycle and its check-ins. `{…}` places are filled in. */
export type CycleWords = Readonly<{
  cycle: string;
  cycleLabel: string;
  from: string;
  to: string;
  wrongDays: string;
  checkIns: string;
  everyLabel: string;
  every: Record<7 | 14 | 28, string>;
  days: string;
  review: string;
  halfway: string;
  noDays: string;
}>;

export const CYCLE: Localised<CycleWords> = {
  fr: {
    cycle: 'Cycle et points de suivi',
    cycleLabel: 'Cycle',
    from: 'Du',
    to: 'Au',
    wrongDays: 'La fin vient avant le début : corrige l’une des deux dates.',
    checkIns: 'Points de suivi',
    everyLabel: 'Un point',
    every: { 7: 'chaque semaine', 14: 'toutes les deux semaines', 28: 'toutes les quatre semaines' },
    days: '{n} points, du {first} au {last}',
    review: 'bilan le {day}',
    halfway: 'À mi-parcours, le {day}, tu devrais lire à peu près :',
    noDays: 'Donne un début et une fin pour obtenir le calendrier des points.',
  },
  en: {
    cycle: 'Cycle and check-ins',
    cycleLabel: 'Cycle',
    from: 'From',
    to: 'To',
    wrongDays: 'The end comes before the start: correct one of the two dates.',
    checkIns: 'Check-ins',
    everyLabel: 'One check-in',
    every: { 7: 'every week', 14: 'every other week', 28: 'every four weeks' },
    days: '{n} check-ins, from {first} to {last}',
    review: 'review on {day}',
    halfway: 'Halfway, on {day}, you should read roughly:',
    noDays: 'Give a start and an end to get the calendar of check-ins.',
  },
};
