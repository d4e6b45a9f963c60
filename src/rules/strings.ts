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
  sets: Record<'unseen' | 'tuned', { title: string; says: string }>;
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
      unseen: {
        title: 'OKR comme on en publie, lus une seule fois',
        says: 'Des OKR de pages web et de livres, reformulés de près ou cités de mémoire par deux lecteurs automatiques qui les ont aussi étiquetés, sans connaître les règles. Mesurés avant que quiconque regarde leurs erreurs ; les fautes de grammaire qu’elles ont montrées ont été corrigées depuis, et ces chiffres n’en tiennent pas compte.',
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
      unseen: {
        title: 'OKRs as people publish them, read a single time',
        says: 'OKRs from web pages and books, closely reworded or quoted from memory by two automatic readers who also labelled them, without knowing the rules. Measured before anyone looked at the errors; the faults of grammar they showed have been mended since, and these figures take no account of it.',
      },
      tuned: {
        title: 'Published OKRs that were used for tuning',
        says: 'OKRs that teams or guides have published, copied as they stand. The rules were tuned on them, so these figures flatter.',
      },
    },
  },
};
