import type { Localised } from '../../core/locale.ts';
import type { Criterion } from './demands.ts';

/** Why a demand is met, or not. */
type Reason = `${Criterion['id']}${'Met' | 'Missed'}`;

/** Words of a launch brief to answer with an OKR. */
export type BuildWords = Readonly<
  Record<
    | 'figures'
    | 'traps'
    | 'open'
    | 'yours'
    | 'howTo'
    | 'take'
    | 'taken'
    | 'noDraft'
    | 'model'
    | 'scored'
    | 'empty'
    | Criterion['id']
    | Reason,
    string
  >
>;

export const WORDS: Localised<BuildWords> = {
  fr: {
    figures: 'Les chiffres dont tu disposes',
    traps: 'Les pièges de ce lancement',
    open: 'Ouvrir ce brief dans l’atelier',
    yours: 'Ton OKR',
    howTo:
      'Écris-le dans l’atelier, qui te relit en direct, puis reviens le faire noter ; ou écris-le ici : l’objectif, puis un résultat clé par ligne, une ligne « KPI : … » et une ligne « Cycle : … ».',
    take: 'Reprendre mon brouillon de l’atelier',
    taken: 'Brouillon repris.',
    noDraft: 'Pas encore de brouillon de l’atelier pour ce brief.',
    model: 'Un exemple de réponse',
    scored: 'exigences tenues ÷ sept exigences.',
    empty: 'Pas encore : écris un objectif et au moins un résultat clé.',
    objective: 'Un objectif sans chiffre, ni tâche, ni indicateur',
    count: 'Deux à cinq résultats clés',
    sound: 'Chaque résultat clé passe la relecture',
    baselines: 'Deux résultats clés partent des chiffres du brief',
    leading: 'Une mesure avancée, au moins',
    guard: 'Un KPI de santé à côté',
    cycle: 'Un cycle',
    objectiveMet: 'Il dit ce qui change pour quelqu’un ; aux résultats clés de le prouver.',
    countMet: 'Assez de preuves pour convaincre, assez peu pour qu’on s’en souvienne.',
    soundMet: 'Chaque ligne mesure un effet, d’un départ à une cible.',
    baselinesMet: 'Tu pars de chiffres mesurés : le chemin à faire est connu.',
    leadingMet: 'Elle bouge pendant le trimestre, quand on peut encore corriger.',
    guardMet: 'Si le reste monte en abîmant le service, il le dira.',
    cycleMet: 'On sait quel jour noter ; sans date, rien n’est jamais manqué.',
    objectiveMissed: 'Le relecteur trouve encore à redire à l’objectif : ouvre l’atelier pour voir quoi.',
    countMissed: 'Une seule preuve ne suffit pas, et au-delà de cinq personne ne retient rien.',
    soundMissed: 'Au moins une ligne est une tâche, une vanité, ou n’a pas ses deux bouts.',
    baselinesMissed: 'Le brief te donne des points de départ mesurés : sers-t’en, avec leur valeur exacte, dans deux résultats clés.',
    leadingMissed: 'Toutes tes mesures jugent après coup : ajoutes-en une qui bouge pendant le trimestre.',
    guardMissed: 'Rien ne dit ce qui pourrait casser pendant que le reste monte : une ligne « KPI : … » suffit.',
    cycleMissed: 'Il manque le trimestre : une ligne « Cycle : T2 2027 », par exemple.',
  },
  en: {
    figures: 'The figures you have',
    traps: 'The traps in this launch',
    open: 'Open this brief in the workshop',
    yours: 'Your OKR',
    howTo:
      'Write it in the workshop, which reads along as you type, then come back to have it scored; or write it here: the objective, then one key result a line, a line “KPI: …” and a line “Cycle: …”.',
    take: 'Use my workshop draft',
    taken: 'Draft brought in.',
    noDraft: 'No workshop draft for this brief yet.',
    model: 'One possible answer',
    scored: 'requirements met ÷ seven requirements.',
    empty: 'Not yet: write an objective and one key result at least.',
    objective: 'An objective without figure, task or indicator',
    count: 'Two to five key results',
    sound: 'Every key result passes the checker',
    baselines: 'Two key results start from the brief’s figures',
    leading: 'One leading measure at least',
    guard: 'A health KPI beside them',
    cycle: 'A cycle',
    objectiveMet: 'It says what changes for somebody; proving it is up to the key results.',
    countMet: 'Enough evidence to convince, little enough to be remembered.',
    soundMet: 'Every line measures an effect, from a start to a target.',
    baselinesMet: 'You start from measured figures: the distance to go is known.',
    leadingMet: 'It moves during the quarter, while there is still time to correct course.',
    guardMet: 'If the rest rises at the expense of the service, it will tell.',
    cycleMet: 'The day of scoring is known; without a date, nothing is ever missed.',
    objectiveMissed: 'The checker still has something to say about the objective: open the workshop to see what.',
    countMissed: 'One piece of evidence is not enough, and past five nobody remembers any.',
    soundMissed: 'At least one line is a task, a vanity, or lacks one of its ends.',
    baselinesMissed: 'The brief gives you measured starting points: use them, at their exact value, in two key results.',
    leadingMissed: 'All your measures judge afterwards: add one that moves during the quarter.',
    guardMissed: 'Nothing says what might break while the rest goes up: a line “KPI: …” will do.',
    cycleMissed: 'The quarter is missing: a line “Cycle: Q2 2027”, for instance.',
  },
};
