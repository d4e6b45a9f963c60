import type { Locale, Localised } from '../core/locale.ts';
import type { Level, Rule } from '../okr/lint/contract.ts';

/** Words of the rules' pages. */
export type RulesWords = {
  title: string;
  lead: string;
  tryIt: string;
  levels: Record<Level, string>;
  levelSays: Record<Level, string>;
  scopes: Record<Rule['scope'], string>;
  level: string;
  scope: string;
  says: string;
  why: string;
  bad: string;
  good: string;
  instead: string;
  more: string;
  sources: string;
  none: string;
  objective: string;
  cycle: string;
  kpis: string;
  accuracy: string;
  accuracyLead: string;
  label: string;
  cases: string;
  precision: string;
  recall: string;
  f1: string;
  how: string;
  howText: string;
  ceiling: string;
  caption: string;
  languages: Record<Locale, string>;
  few: string;
  many: string;
  sets: Record<'fresh' | 'written' | 'tuned', { title: string; says: string }>;
};

export const WORDS: Localised<RulesWords> = {
  fr: {
    title: 'Les règles du relecteur d’OKR',
    lead: 'Le relecteur lit ton OKR dans ton navigateur, sans rien envoyer. Chaque remarque renvoie à l’une de ces règles : ce qui cloche, pourquoi, et quoi écrire à la place.',
    tryIt: 'Essayer sur ton OKR, dans l’atelier',
    levels: { blocking: 'Bloquant', fix: 'À corriger', discuss: 'À discuter' },
    levelSays: {
      blocking: 'En l’état, on ne pourra pas noter cet OKR, ou il ne prouvera rien. Une règle ne bloque que si elle se trompe rarement.',
      fix: 'L’OKR tient debout, mais cette ligne coûtera une dispute le jour du bilan.',
      discuss: 'Une question à poser dans l’équipe. Le relecteur peut avoir tort, et il le sait.',
    },
    scopes: { objective: 'l’objectif', keyResult: 'chaque résultat clé', set: 'l’ensemble' },
    level: 'Niveau',
    scope: 'Porte sur',
    says: 'Ce que dit le relecteur',
    why: 'Pourquoi',
    bad: 'Signalé',
    good: 'Laissé tranquille',
    instead: 'Quoi écrire à la place',
    more: 'Pour aller plus loin',
    sources: 'Sources',
    none: 'rien',
    objective: 'Objectif',
    cycle: 'Cycle',
    kpis: 'KPI de santé',
    accuracy: 'A-t-il raison ?',
    accuracyLead:
      'Un relecteur qui crie au loup ne sert à rien. Voici ce qu’il trouve : d’abord dans des OKR écrits pour l’éprouver, puis dans ceux qui ont servi à le régler.',
    label: 'Règle',
    cases: 'Cas',
    precision: 'Précision',
    recall: 'Rappel',
    f1: 'F1',
    how: 'Comment c’est étiqueté',
    ceiling:
      'Précision : part des alertes justes. Rappel : part des défauts trouvés. F1 : leur moyenne harmonique. Sous dix cas, un pourcentage ne dit rien ; on ne donne que les comptes.',
    howText:
      'Un lecteur unique par ensemble, un modèle de langage, a étiqueté les lignes une à une avec un guide écrit, sans le verdict de ce relecteur sous les yeux. « Deux lecteurs entre eux » compare, sur d’autres OKR publiés, deux lecteurs automatiques indépendants. Aucun humain n’a contrôlé l’ensemble : lis ces chiffres comme un ordre de grandeur honnête, pas comme une garantie.',
    caption:
      '{language} : {okrs} OKR, {keyResults} résultats clés, mesure du {day}. F1 moyen {f1} sur les {over} étiquettes d’au moins dix cas ; règles naïves : {floor} ; deux lecteurs entre eux : {ceiling}.',
    languages: { fr: 'Français', en: 'Anglais' },
    few: 'trop peu',
    many: 'trop',
    sets: {
      fresh: {
        title: 'OKR écrits une fois les règles finies',
        says: 'Écrits et étiquetés par l’auteur automatique des règles, une fois celles-ci terminées, puis lus une seule fois : rien n’a bougé depuis. Le lot est petit ; son auteur connaissait les règles, pas leur verdict.',
      },
      written: {
        title: 'OKR écrits par un autre, pour le test',
        says: 'Un rédacteur automatique, qui n’avait jamais vu les règles, a écrit ces OKR sous les traits de métiers variés, puis les a étiquetés. Les règles n’ont pas été réglées sur eux, mais leurs chiffres d’ensemble, et la nature des mots des lignes manquées, ont été regardés en chemin ; ils sont plus faciles que du texte réel, les cas discutables en ayant été écartés.',
      },
      tuned: {
        title: 'OKR publiés, qui ont servi au réglage',
        says: 'Des OKR publiés par des équipes ou dans des guides, recopiés tels quels. Les règles ont été réglées sur eux : ces chiffres sont donc flatteurs.',
      },
    },
  },
  en: {
    title: 'The rules of the OKR checker',
    lead: 'The checker goes through your OKR in your browser and sends nothing anywhere. Every remark leads to one of these rules: what is off, why, and what to write instead.',
    tryIt: 'Try it on your OKR, in the workshop',
    levels: { blocking: 'Blocking', fix: 'To fix', discuss: 'To discuss' },
    levelSays: {
      blocking: 'As it stands this OKR cannot be graded, or will prove nothing. A rule blocks only if it is rarely wrong.',
      fix: 'The OKR stands up, but this line will cause an argument on review day.',
      discuss: 'A question for the team. The checker may be wrong, and knows it.',
    },
    scopes: { objective: 'the objective', keyResult: 'each key result', set: 'the whole set' },
    level: 'Level',
    scope: 'Looks at',
    says: 'What the checker says',
    why: 'Why',
    bad: 'Flagged',
    good: 'Left alone',
    instead: 'What to write instead',
    more: 'Going further',
    sources: 'Sources',
    none: 'none',
    objective: 'Objective',
    cycle: 'Cycle',
    kpis: 'Health KPIs',
    accuracy: 'Is it right?',
    accuracyLead:
      'A checker that cries wolf is useless. This is what it finds: first in OKRs written to try it, then in those that were used to tune it.',
    label: 'Rule',
    cases: 'Cases',
    precision: 'Precision',
    recall: 'Recall',
    f1: 'F1',
    how: 'How it was labelled',
    ceiling:
      'Precision: share of alerts that are right. Recall: share of flaws that are found. F1: their harmonic mean. Under ten cases a percentage says nothing, so we give counts alone.',
    howText:
      'One reader per set, a language model, labelled the lines one by one with a written guide, without this checker’s verdict in sight. “Two readers between themselves” compares two independent automatic readers on other published OKRs. No human has checked the lot: take these figures as an honest order of magnitude, not as a guarantee.',
    caption:
      '{language}: {okrs} OKRs, {keyResults} key results, measured on {day}. Mean F1 {f1} over the {over} labels with at least ten cases; naive rules: {floor}; two readers between themselves: {ceiling}.',
    languages: { fr: 'French', en: 'English' },
    few: 'too few',
    many: 'too many',
    sets: {
      fresh: {
        title: 'OKRs written once the rules were finished',
        says: 'Written and labelled by the automatic author of the rules once these were finished, then read a single time: nothing has moved since. The set is small; its author knew the rules, not their verdict.',
      },
      written: {
        title: 'OKRs written by another, for the test',
        says: 'An automatic writer that had never seen the rules wrote these OKRs in the voice of many trades, then labelled them. The rules were not tuned on them, though their overall figures, and the kinds of words in the lines that were missed, were looked at on the way; they are easier than real text, since arguable cases were dropped.',
      },
      tuned: {
        title: 'Published OKRs that were used for tuning',
        says: 'OKRs that teams or guides have published, copied as they stand. The rules were tuned on them, so these figures flatter.',
      },
    },
  },
};
