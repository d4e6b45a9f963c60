import type { Localised } from '../../core/locale.ts';
import type { Criterion } from './criteria.ts';

/** Words of a launch brief to answer with an OKR. */
export type BuildWords = Readonly<{
  data: string; today: string; traps: string; open: string; yours: string; how: string; take: string; taken: string; none: string; model: string; formula: string;
  criteria: Readonly<Record<Criterion['id'], string>>;
  missed: Readonly<Record<Criterion['id'], string>>;
}>;

export const WORDS: Localised<BuildWords> = {
  fr: {
    data: 'Les chiffres dont tu disposes', today: 'aujourd’hui', traps: 'Les pièges de ce lancement', open: 'Ouvrir ce brief dans l’atelier', yours: 'Ton OKR', how: 'Écris-le dans l’atelier, qui te relit en direct, puis reviens ; ou colle-le ici : l’objectif sur la première ligne, puis un résultat clé par ligne.',
    take: 'Reprendre mon brouillon de l’atelier', taken: 'Brouillon repris.', none: 'Pas encore de brouillon de l’atelier pour ce brief.', model: 'Un exemple de réponse', formula: 'exigences tenues ÷ sept exigences.',
    criteria: {
      objective: 'Un objectif sans chiffre, ni tâche, ni indicateur', count: 'Deux à cinq résultats clés', sound: 'Chaque résultat clé passe la relecture', baselines: 'Deux résultats clés partent des chiffres du brief',
      leading: 'Une mesure avancée, au moins', guard: 'Un KPI de santé à côté', cycle: 'Un cycle',
    },
    missed: {
      objective: 'Le relecteur trouve encore à redire à l’objectif : ouvre l’atelier pour voir quoi.', count: 'Une seule preuve ne suffit pas, et au-delà de cinq personne ne retient rien.', sound: 'Au moins une ligne est une tâche, une vanité, ou n’a pas ses deux bouts.',
      baselines: 'Le brief te donne des points de départ mesurés : sers-t’en, avec leur valeur exacte, dans deux résultats clés.', leading: 'Toutes tes mesures jugent après coup : ajoutes-en une qui bouge pendant le trimestre.',
      guard: 'Rien ne dit ce qui pourrait casser pendant que le reste monte : une ligne « KPI : … » suffit.', cycle: 'Il manque le trimestre : une ligne « Cycle : T2 2027 », par exemple.',
    },
  },
  en: {
    data: 'The figures you have', today: 'today', traps: 'The traps of this launch', open: 'Open this brief in the workshop', yours: 'Your OKR', how: 'Write it in the workshop, which reads along as you type, then come back; or paste it here: the objective on the first line, then one key result a line.',
    take: 'Take my draft from the workshop', taken: 'Draft taken.', none: 'No workshop draft for this brief yet.', model: 'One possible answer', formula: 'demands met ÷ seven demands.',
    criteria: {
      objective: 'An objective without figure, task or indicator', count: 'Two to five key results', sound: 'Every key result passes the reading', baselines: 'Two key results start from the brief’s figures',
      leading: 'One leading measure at least', guard: 'A health KPI beside them', cycle: 'A cycle',
    },
    missed: {
      objective: 'The reader still has something to say about the objective: open the workshop to see what.', count: 'One piece of evidence is not enough, and past five nobody remembers any.', sound: 'At least one line is a task, a vanity, or lacks one of its ends.',
      baselines: 'The brief gives you measured starting points: use them, at their exact value, in two key results.', leading: 'All your measures judge afterwards: add one that moves during the quarter.',
      guard: 'Nothing says what might break while the rest goes up: a line “KPI: …” will do.', cycle: 'The quarter is missing: a line “Cycle: Q2 2027”, for instance.',
    },
  },
};
