import type { Localised } from '../../core/locale.ts';
import type { OkrKind } from '../../okr/model.ts';
import type { Band, KeyResultScore, Reading } from '../../okr/score.ts';

/** Words of the simulation. `{…}` places are filled in. */
export type SimulationWords = Readonly<{
  simulate: string;
  simulateHint: string;
  nothing: string;
  slider: string;
  score: string;
  noEnds: string;
  presets: { start: string; half: string; sweet: string; target: string };
  overall: string;
  formula: string;
  bands: Record<Band, string>;
  readings: Record<OkrKind, Record<Reading, string>>;
  sweet: string;
  unscored: Record<Extract<KeyResultScore, { kind: 'unscored' }>['reason'], string>;
  meanOf: string;
  meanOfOne: string;
}>;

export const SIMULATION: Localised<SimulationWords> = {
  fr: {
    simulate: 'Simuler la fin du trimestre',
    simulateHint:
      'Fais glisser chaque résultat jusqu’à une valeur de fin de cycle : voici le score que tu aurais, et ce qu’il voudrait dire.',
    nothing: 'Écris d’abord un résultat clé avec un départ et une cible : « de 22 % à 35 % ».',
    slider: 'Valeur finale de : {line}',
    score: 'Score',
    noEnds: 'Il manque un départ ou une cible : écris-les dans la ligne.',
    presets: { start: 'Rien ne bouge', half: 'À mi-chemin', sweet: 'Dans la zone 0,6–0,7', target: 'Tout est atteint' },
    overall: 'Score de l’objectif',
    formula: '({actual} − {baseline}) ÷ ({target} − {baseline}) = {raw}',
    bands: { low: 'bas', middle: 'à mi-chemin', high: 'haut' },
    readings: {
      committed: {
        missed: 'engagé : manqué. Une promesse à expliquer, et une cause à trouver.',
        progress: 'engagé : manqué de peu. 0,7 ne suffit pas quand on a promis.',
        reached: 'engagé : tenu.',
        'too-easy': 'engagé : tenu.',
      },
      aspirational: {
        missed: 'ambitieux : raté. Que sait-on maintenant qu’on ignorait ?',
        progress: 'ambitieux : de vrais progrès, sans y être.',
        reached: 'ambitieux : réussi.',
        'too-easy': 'ambitieux : trop facile. La prochaine fois, vise plus haut.',
      },
    },
    sweet: 'ambitieux : dans la zone 0,6–0,7, celle qu’on vise.',
    unscored: {
      'no-target': 'sans cible, pas de score',
      'no-baseline': 'sans départ, pas de score',
      'no-actual': 'sans valeur finale, pas de score',
      'target-equals-baseline': 'départ et cible égaux : rien à noter',
      'not-a-number': 'un des nombres n’en est pas un',
    },
    meanOf: 'moyenne simple de {n} résultats clés ; les initiatives ne comptent pas',
    meanOfOne: 'un seul résultat clé noté ; les initiatives ne comptent pas',
  },
  en: {
    simulate: 'Simulate the end of the quarter',
    simulateHint: 'Slide each result to a value at the end of the cycle: this is the score you would get, and what it would mean.',
    nothing: 'Write a key result with a baseline and a target first: “from 22% to 35%”.',
    slider: 'Final value of: {line}',
    score: 'Score',
    noEnds: 'A baseline or a target is missing: write them in the line.',
    presets: { start: 'Nothing moves', half: 'Halfway', sweet: 'In the 0.6–0.7 zone', target: 'All reached' },
    overall: 'Score of the objective',
    formula: '({actual} − {baseline}) ÷ ({target} − {baseline}) = {raw}',
    bands: { low: 'low', middle: 'midway', high: 'high' },
    readings: {
      committed: {
        missed: 'committed: missed. A promise to explain, and a cause to find.',
        progress: 'committed: narrowly missed. 0.7 is not enough once you have promised.',
        reached: 'committed: kept.',
        'too-easy': 'committed: kept.',
      },
      aspirational: {
        missed: 'aspirational: failed. What do you know now that you did not?',
        progress: 'aspirational: real progress, not there yet.',
        reached: 'aspirational: reached.',
        'too-easy': 'aspirational: too easy. Aim higher next time.',
      },
    },
    sweet: 'aspirational: in the 0.6–0.7 zone, the one to aim for.',
    unscored: {
      'no-target': 'no target, no score',
      'no-baseline': 'no baseline, no score',
      'no-actual': 'no final value, no score',
      'target-equals-baseline': 'baseline and target are equal: nothing to score',
      'not-a-number': 'one of the numbers is not one',
    },
    meanOf: 'plain mean of {n} key results; initiatives do not count',
    meanOfOne: 'one key result graded; initiatives do not count',
  },
};
