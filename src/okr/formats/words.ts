import type { Cycle, KeyResult, Locale } from '../model.ts';

/** The few words an exported file needs; they are part of the format, so they stand beside it and the importer knows them. */
interface Words {
  readonly objective: string;
  readonly keyResults: string;
  readonly keyResult: string;
  readonly kpis: string;
  readonly initiatives: string;
  readonly cycle: string;
  readonly kind: string;
  readonly committed: string;
  readonly aspirational: string;
  readonly checkIn: string;
  readonly review: string;
  readonly score: string;
  readonly type: string;
  readonly text: string;
  readonly colon: string;
  readonly fields: Readonly<Record<Exclude<keyof KeyResult, 'id' | 'text'>, string>>;
}

export const WORDS: Readonly<Record<Locale, Words>> = {
  fr: {
    objective: 'Objectif',
    keyResults: 'Résultats clés',
    keyResult: 'Résultat clé',
    kpis: 'KPI de santé',
    initiatives: 'Initiatives',
    cycle: 'Cycle',
    kind: 'Type',
    committed: 'engagé',
    aspirational: 'ambitieux',
    checkIn: 'Point OKR',
    review: 'Bilan OKR',
    score: 'Score',
    type: 'Élément',
    text: 'Texte',
    colon: ' : ',
    fields: {
      metric: 'Métrique',
      baseline: 'Départ',
      target: 'Cible',
      unit: 'Unité',
      direction: 'Sens',
      source: 'Source',
      cadence: 'Rythme',
      owner: 'Responsable',
      confidence: 'Confiance',
      actual: 'Actuel',
    },
  },
  en: {
    objective: 'Objective',
    keyResults: 'Key Results',
    keyResult: 'Key Result',
    kpis: 'Health KPIs',
    initiatives: 'Initiatives',
    cycle: 'Cycle',
    kind: 'Type',
    committed: 'committed',
    aspirational: 'aspirational',
    checkIn: 'OKR check-in',
    review: 'OKR review',
    score: 'Score',
    type: 'Item',
    text: 'Text',
    colon: ': ',
    fields: {
      metric: 'Metric',
      baseline: 'Baseline',
      target: 'Target',
      unit: 'Unit',
      direction: 'Direction',
      source: 'Source',
      cadence: 'Cadence',
      owner: 'Owner',
      confidence: 'Confidence',
      actual: 'Actual',
    },
  },
};

/** One line, whatever it was. */
export const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** A cycle in one line: « T3 2026 / 2026-07-01 / 2026-09-30 »; a dash stands for a first day that is not set. */
export const cycleLine = ({ label, start, end }: Cycle): string =>
  [oneLine(label), ...(start === undefined && end === undefined ? [] : [start ?? '–']), ...(end === undefined ? [] : [end])].join(' / ');

/** Reads it back. */
export function readCycleLine(text: string): Cycle {
  const days = /(?:^| ?)\/ (\d{4}-\d{2}-\d{2}|–)(?: \/ (\d{4}-\d{2}-\d{2}))?$/.exec(text);
  if (days === null) return { label: text.trim() };
  const [whole, start, end] = days;
  return {
    label: text.slice(0, text.length - whole.length).trim(),
    ...(start === undefined || start === '–' ? {} : { start }),
    ...(end === undefined ? {} : { end }),
  };
}
