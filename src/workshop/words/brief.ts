import type { Localised } from '../../core/locale.ts';

/** Words of a launch brief. `{…}` places are filled in. */
export type BriefWords = Readonly<{
  brief: {
    choose: string;
    chooseLead: string;
    start: string;
    blank: string;
    of: string;
    data: string;
    traps: string;
    model: string;
    use: string;
    used: string;
    checks: string;
    checksLead: string;
  };
}>;

export const BRIEF: Localised<BriefWords> = {
  fr: {
    brief: {
      choose: 'Partir d’un brief de lancement',
      chooseLead:
        'Un contexte inventé, les chiffres disponibles, les pièges habituels. Ou écris directement plus bas, sur la page blanche.',
      start: 'Partir de ce brief',
      blank: 'Prendre la page blanche',
      of: 'Brief',
      data: 'Les chiffres dont tu disposes',
      traps: 'Les pièges de ce lancement',
      model: 'Un exemple de réponse',
      use: 'En faire un résultat clé',
      used: '{metric} : résultat clé ajouté, avec son point de départ.',
      checks: 'Le brief est-il tenu ?',
      checksLead: '{right} sur {all}',
    },
  },
  en: {
    brief: {
      choose: 'Start from a launch brief',
      chooseLead: 'An invented setting, the figures at hand, the usual traps. Or write straight away below, on a blank page.',
      start: 'Start from this brief',
      blank: 'Take the blank page',
      of: 'Brief',
      data: 'The figures you have',
      traps: 'The traps in this launch',
      model: 'One possible answer',
      use: 'Make it a key result',
      used: '{metric}: key result added, with its starting point.',
      checks: 'Is the brief met?',
      checksLead: '{right} of {all}',
    },
  },
};
