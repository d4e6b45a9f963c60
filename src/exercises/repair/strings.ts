import type { Localised } from '../../core/locale.ts';

export type RepairWords = Record<
  | 'bad'
  | 'stepDiagnose'
  | 'stepMend'
  | 'stepCompare'
  | 'diagnoseHow'
  | 'mendHow'
  | 'onLine'
  | 'onSet'
  | 'diagnosis'
  | 'missedMark'
  | 'falseOne'
  | 'foundMark'
  | 'noMark'
  | 'noMend'
  | 'scored'
  | 'addLine'
  | 'removeLine'
  | 'reset'
  | 'kpis'
  | 'initiatives'
  | 'cycle'
  | 'before'
  | 'after'
  | 'gone'
  | 'added'
  | 'unchanged'
  | 'compareHow'
  | 'remaining'
  | 'whyNot'
  | 'cleanNow'
  | 'models'
  | 'model'
  | 'mended'
  | 'falseMark'
  | 'made'
  | 'kind'
  | 'committed'
  | 'aspirational',
  string
>;

/** `{n}`, `{found}`, `{all}`, `{false}`, `{title}` are filled in. */
export const WORDS: Localised<RepairWords> = {
  fr: {
    bad: 'L’OKR à réparer',
    stepDiagnose: '1. Diagnostiquer',
    stepMend: '2. Réparer',
    stepCompare: '3. Comparer',
    diagnoseHow: 'Coche les défauts que tu vois, ligne par ligne. Une ligne peut en avoir plusieurs, ou aucun.',
    mendHow: 'Réécris chaque ligne. Le relecteur souligne ce qui cloche encore, au fil de la frappe.',
    onLine: 'Défauts de : {n}',
    onSet: 'Défauts de l’ensemble',
    diagnosis: 'Défauts trouvés : {found} sur {all}. Fausses alertes : {false}. Lis les raisons, puis répare.',
    missedMark: 'Pas vu',
    falseOne: 'Fausse alerte',
    foundMark: 'Bien vu',
    noMark: 'Pas encore : coche au moins un défaut.',
    noMend: 'Pas encore : il faut un objectif et au moins un résultat clé.',
    scored: '½ × (défauts trouvés − fausses alertes) ÷ défauts + ½ × (défauts réparés − défauts nouveaux) ÷ défauts.',
    addLine: 'Ajouter un résultat clé',
    removeLine: 'Retirer',
    reset: 'Revenir au texte de départ',
    kpis: 'KPI de santé, à côté',
    initiatives: 'Initiatives, jamais notées',
    cycle: 'Cycle',
    before: 'Avant',
    after: 'Après',
    gone: 'retiré',
    added: 'ajouté',
    unchanged: 'inchangé',
    compareHow: 'Barré : ce qui est parti. Souligné : ce qui est venu.',
    remaining: 'Ce que le relecteur dit encore de ta version',
    whyNot: 'Pourquoi pas la tienne ?',
    cleanNow: 'Rien de bloquant, rien à corriger dans ta version.',
    models: 'Deux réponses qui tiennent, et pourquoi',
    model: 'Réponse {n}',
    mended: 'Réparé.',
    falseMark: 'Le relecteur ne voit rien de tel ici. La règle :',
    made: 'Défaut nouveau.',
    kind: 'Genre',
    committed: 'engagé',
    aspirational: 'ambitieux',
  },
  en: {
    bad: 'The OKR to mend',
    stepDiagnose: '1. Diagnose',
    stepMend: '2. Mend',
    stepCompare: '3. Compare',
    diagnoseHow: 'Tick the flaws you see, line by line. A line may have several, or none.',
    mendHow: 'Rewrite each line. The checker underlines what is still off as you type.',
    onLine: 'Flaws of: {n}',
    onSet: 'Flaws of the whole set',
    diagnosis: 'Flaws found: {found} of {all}. False alarms: {false}. Read the reasons, then mend.',
    missedMark: 'Missed',
    falseOne: 'False alarm',
    foundMark: 'Well spotted',
    noMark: 'Not yet: tick one flaw at least.',
    noMend: 'Not yet: an objective and one key result at least are needed.',
    scored: '½ × (flaws found − false alarms) ÷ flaws + ½ × (flaws mended − new flaws) ÷ flaws.',
    addLine: 'Add a key result',
    removeLine: 'Remove',
    reset: 'Restore the original text',
    kpis: 'Health KPIs, beside',
    initiatives: 'Initiatives, never scored',
    cycle: 'Cycle',
    before: 'Before',
    after: 'After',
    gone: 'removed',
    added: 'added',
    unchanged: 'unchanged',
    compareHow: 'Struck out: what went. Underlined: what came.',
    remaining: 'What the checker still says of your version',
    whyNot: 'Why not yours?',
    cleanNow: 'Nothing blocking, nothing to fix in your version.',
    models: 'Two answers that hold, and why',
    model: 'Answer {n}',
    mended: 'Mended.',
    falseMark: 'The checker sees nothing of the kind here. The rule:',
    made: 'A new flaw.',
    kind: 'Kind',
    committed: 'committed',
    aspirational: 'aspirational',
  },
};
