import type { Localised } from '../core/locale.ts';
import type { Level } from '../okr/lint/contract.ts';

/** Words of the live linter, wherever it stands. `{n}`, `{line}`, `{text}` are filled in. */
export type LintWords = Readonly<{
  levels: Record<Level, string>;
  lines: { objective: string; keyResult: string; set: string; cycle: string };
  apply: string;
  goTo: string;
  rule: string;
  why: string;
  more: string;
  moreOne: string;
  clean: string;
  loading: string;
  failed: string;
  retry: string;
  best: string;
  nearest: string;
  next: string;
  sound: string;
  discuss: string;
  nothing: string;
  said: string;
  saidClean: string;
  remarks: string;
  standing: string;
}>;

export const LINT: Localised<LintWords> = {
  fr: {
    levels: { blocking: 'Bloquant', fix: 'À corriger', discuss: 'À discuter' },
    lines: { objective: 'Objectif', keyResult: 'Résultat clé {n}', set: 'L’ensemble', cycle: 'Cycle' },
    apply: 'Appliquer',
    goTo: 'Y aller',
    rule: 'La règle : {title}',
    why: 'Pourquoi',
    more: '{n} autres remarques sur cette ligne',
    moreOne: 'Une autre remarque sur cette ligne',
    clean: 'Rien à redire.',
    loading: 'Le relecteur arrive…',
    failed: 'Le relecteur n’a pas pu se charger. Ton texte, lui, est bien là.',
    retry: 'Réessayer',
    best: 'Ta meilleure ligne : {line}.',
    nearest: 'Ta ligne la plus avancée : {line}.',
    next: 'Prochain geste',
    sound: 'Rien de bloquant, rien à corriger : cet OKR tient debout.',
    discuss: 'Restent des questions à poser dans l’équipe.',
    nothing: 'Écris un objectif et une première ligne : le relecteur commencera par ce qui va bien.',
    said: '{line} : {text}',
    saidClean: '{line} : rien à redire.',
    remarks: 'Remarques sur : {line}',
    standing: 'Où en est ton OKR',
  },
  en: {
    levels: { blocking: 'Blocking', fix: 'To fix', discuss: 'To discuss' },
    lines: { objective: 'Objective', keyResult: 'Key result {n}', set: 'The whole set', cycle: 'Cycle' },
    apply: 'Apply',
    goTo: 'Go there',
    rule: 'The rule: {title}',
    why: 'Why',
    more: '{n} more remarks on this line',
    moreOne: 'One more remark on this line',
    clean: 'No remarks.',
    loading: 'The checker is on its way…',
    failed: 'The checker could not load. Your text is still here.',
    retry: 'Try again',
    best: 'Your best line: {line}.',
    nearest: 'The line that is furthest along: {line}.',
    next: 'Next move',
    sound: 'Nothing blocking, nothing to fix: this OKR stands up.',
    discuss: 'What is left are questions for the team.',
    nothing: 'Write an objective and a first line: the checker will start with what is good.',
    said: '{line}: {text}',
    saidClean: '{line}: no remarks.',
    remarks: 'Remarks on: {line}',
    standing: 'Where your OKR stands',
  },
};
