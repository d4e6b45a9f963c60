import type { Localised } from '../../core/locale.ts';
import type { OkrKind } from '../../okr/model.ts';

/** Words of the objective, the key results and what stands beside them. `{…}` places are filled in. */
export type WritingWords = Readonly<{
  objective: string;
  objectiveHint: string;
  kind: string;
  kinds: Record<OkrKind, string>;
  kindSays: Record<OkrKind, string>;
  keyResults: string;
  keyResultsHint: string;
  add: string;
  addAfter: string;
  remove: string;
  removed: string;
  up: string;
  down: string;
  moved: string;
  toKpi: string;
  toInitiative: string;
  movedAside: string;
  beside: string;
  besideHint: string;
  kpis: string;
  kpi: string;
  addKpi: string;
  initiatives: string;
  initiative: string;
  addInitiative: string;
  neverScored: string;
  /** A finished OKR counts as done in the paths. */
  noted: string;
}>;

export const WRITING: Localised<WritingWords> = {
  fr: {
    objective: 'Objectif',
    objectiveHint: 'Qui change, et en quoi ? Sans chiffre, en une phrase qu’on retient.',
    kind: 'Quel genre d’OKR ?',
    kinds: { committed: 'Engagé', aspirational: 'Ambitieux' },
    kindSays: { committed: 'on promet d’arriver à 1,0', aspirational: '0,7 est déjà une réussite' },
    keyResults: 'Résultats clés',
    keyResultsHint: 'Deux à cinq preuves, trois d’habitude : une mesure, d’où elle part, où elle arrive.',
    add: 'Ajouter un résultat clé',
    addAfter: 'Résultat clé {n} ajouté.',
    remove: 'Retirer',
    removed: 'Ligne retirée. « Annuler » la remet.',
    up: 'Monter',
    down: 'Descendre',
    moved: 'Résultat clé déplacé en position {n}.',
    toKpi: 'Ranger dans les KPI',
    toInitiative: 'Ranger dans les initiatives',
    movedAside: 'Ligne rangée à côté des résultats clés.',
    beside: 'À côté des résultats clés',
    besideHint: 'Ce qui ne doit pas casser pendant que le reste monte, et les moyens que tu penses employer.',
    kpis: 'KPI de santé et contre-métriques',
    kpi: 'KPI {n}',
    addKpi: 'Ajouter un KPI',
    initiatives: 'Initiatives',
    initiative: 'Initiative {n}',
    addInitiative: 'Ajouter une initiative',
    neverScored: 'Une initiative est un pari : jamais notée, abandonnée sans honte.',
    noted: 'Noté dans ta progression : tes parcours en tiennent compte.',
  },
  en: {
    objective: 'Objective',
    objectiveHint: 'Who changes, and how? No figure, one sentence people remember.',
    kind: 'What kind of OKR?',
    kinds: { committed: 'Committed', aspirational: 'Aspirational' },
    kindSays: { committed: 'a promise to reach 1.0', aspirational: '0.7 is a success already' },
    keyResults: 'Key results',
    keyResultsHint: 'Two to five pieces of evidence, usually three: a measure, where it starts, where it ends.',
    add: 'Add a key result',
    addAfter: 'Key result {n} added.',
    remove: 'Remove',
    removed: 'Line removed. “Undo” puts it back.',
    up: 'Move up',
    down: 'Move down',
    moved: 'Key result moved to position {n}.',
    toKpi: 'Move to KPIs',
    toInitiative: 'Move to initiatives',
    movedAside: 'Line moved, to stand beside the key results.',
    beside: 'Beside the key results',
    besideHint: 'What must not break while the rest goes up, and the means you have in mind.',
    kpis: 'Health KPIs and counter-metrics',
    kpi: 'KPI {n}',
    addKpi: 'Add a KPI',
    initiatives: 'Initiatives',
    initiative: 'Initiative {n}',
    addInitiative: 'Add an initiative',
    neverScored: 'An initiative is a bet: never scored, dropped without shame.',
    noted: 'Noted in your progress: your paths take it into account.',
  },
};
