import type { Localised } from '../../../core/locale.ts';
import type { FREQUENCIES, USES } from '../numbers.ts';

/** A wrong option that belongs to no number of the company, and the mistake it is. */
type Lure = Readonly<{ text: string; rationale: string }>;

/** Words of the exercises made of a team's numbers; `{name}`, `{field}` and figures are filled in. */
export type HouseWords = Readonly<{
  fields: Readonly<Record<'definition' | 'target' | 'source' | 'frequency', string>>;
  right: string;
  wrong: string;
  uses: Readonly<Record<(typeof USES)[number], string>>;
  /** Why a number is what it is. */
  because: Readonly<Record<(typeof USES)[number], string>>;
  instead: string;
  frequencies: Readonly<Record<(typeof FREQUENCIES)[number], string>>;
  partRight: string;
  partOther: string;
  otherFrequency: string;
  lures: Readonly<Record<'measure' | 'target' | 'source', readonly Lure[]>>;
  start: string;
  goal: string;
  now: string;
  scored: string;
  bounded: string;
  fromZero: string;
  growth: string;
}>;

export const HOUSE_WORDS: Localised<HouseWords> = {
  fr: {
    fields: { definition: 'la définition', target: 'la cible', source: 'la source', frequency: 'la fréquence' },
    right: 'Oui : {field} de « {name} ».',
    wrong: 'Non : c’est {field} de « {name} ».',
    uses: { kpi: 'KPI : on le surveille', kr: 'Résultat clé : on a promis de le bouger', metric: 'Métrique : on la note' },
    because: {
      kpi: '« {name} » est un KPI ici : ton équipe le tient à un niveau et agit quand il en sort.',
      kr: '« {name} » est un résultat clé ici : {target}, c’est une promesse de changement.',
      metric: '« {name} » est une métrique ici : on la note, aucune décision n’y est attachée.',
    },
    instead: 'Pas chez toi. {because}',
    frequencies: { day: 'chaque jour', week: 'chaque semaine', month: 'chaque mois', quarter: 'chaque trimestre' },
    partRight: 'Oui : c’est ce que dit le kit de ton équipe.',
    partOther: 'C’est {field} de « {name} », un autre chiffre de la maison.',
    otherFrequency: 'Ton équipe lit ce chiffre {frequency}.',
    lures: {
      measure: [
        {
          text: 'Le total depuis l’ouverture du produit',
          rationale: 'Un cumul ne peut que monter : il ne dit rien de la période, et personne ne déciderait avec.',
        },
        {
          text: 'Ce que chacun comprend par ce nom',
          rationale: 'Un nom n’est pas une définition : sans ce qu’on compte et sur quelle base, chacun calcule le sien.',
        },
      ],
      target: [
        { text: 'Le plus haut possible', rationale: 'Sans niveau, on ne sait jamais s’il faut agir : ce n’est pas une cible.' },
        {
          text: 'Mieux que la dernière fois',
          rationale: 'Une comparaison n’est pas un niveau : un mauvais mois suffirait à la rendre facile.',
        },
      ],
      source: [
        {
          text: 'La dernière présentation où il figure',
          rationale: 'Une présentation copie un chiffre ; la source est l’endroit d’où il sort.',
        },
        {
          text: 'Le tableur de qui a répondu le premier',
          rationale: 'Un tableur personnel n’est pas une source : demain il dira autre chose.',
        },
      ],
    },
    start: 'Valeur de départ',
    goal: 'Cible',
    now: 'Valeur du jour',
    scored: '({now} − {start}) ÷ ({goal} − {start}) = {score}. On note le chemin fait sur le chemin promis.',
    bounded: ' Le score reste entre 0 et 1.',
    fromZero: 'C’est {now} ÷ {goal} : tu as compté depuis zéro, alors que ton équipe partait déjà de {start}.',
    growth: 'C’est la hausse par rapport au départ ({now} − {start}) ÷ {start} : elle ignore ce qui était promis.',
  },
  en: {
    fields: { definition: 'the definition', target: 'the target', source: 'the source', frequency: 'the frequency' },
    right: 'Yes: {field} of “{name}”.',
    wrong: 'No: this is {field} of “{name}”.',
    uses: { kpi: 'KPI: it is watched', kr: 'Key Result: we promised to move it', metric: 'Metric: it is noted' },
    because: {
      kpi: '“{name}” is a KPI here: your team holds it at a level and acts when it drifts.',
      kr: '“{name}” is a Key Result here: {target} is a promise of change.',
      metric: '“{name}” is a metric here: it is noted, and no decision hangs on it.',
    },
    instead: 'Not in your company. {because}',
    frequencies: { day: 'every day', week: 'every week', month: 'every month', quarter: 'every quarter' },
    partRight: 'Yes: that is what your team’s kit says.',
    partOther: 'This is {field} of “{name}”, another of your company’s numbers.',
    otherFrequency: 'Your team reads this number {frequency}.',
    lures: {
      measure: [
        {
          text: 'The total since the product opened',
          rationale: 'A running total can only rise: it says nothing of the period, and nobody would decide on it.',
        },
        {
          text: 'Whatever people take that name to mean',
          rationale: 'A name is not a definition: unless it says what is counted and on what base, each person computes their own.',
        },
      ],
      target: [
        { text: 'As high as possible', rationale: 'Without a level nobody knows when to act: this is not a target.' },
        { text: 'Better than last time', rationale: 'A comparison is not a level: one bad month would be enough to make it easy.' },
      ],
      source: [
        { text: 'The last deck it appeared in', rationale: 'A deck copies a number; the source is where it comes from.' },
        {
          text: 'The spreadsheet of whoever answered first',
          rationale: 'A private spreadsheet is no source: tomorrow it will say something else.',
        },
      ],
    },
    start: 'Baseline',
    goal: 'Target',
    now: 'Value today',
    scored: '({now} − {start}) ÷ ({goal} − {start}) = {score}. What is scored is the distance covered, out of the distance promised.',
    bounded: ' The score stays between 0 and 1.',
    fromZero: 'That is {now} ÷ {goal}: you counted from zero, while your team already stood at {start}.',
    growth: 'That is the rise over the baseline, ({now} − {start}) ÷ {start}: it leaves out what was promised.',
  },
};
