import type { Lang } from './lexicon/contract.ts';

/** Languages the reader knows. */
export type Locale = Lang;

/** Committed OKRs must reach 1.0; aspirational ones succeed from 0.7 (whatmatters.com; domain-evidence §3). */
export type OkrKind = 'committed' | 'aspirational';

/** The good way for a measure; `depends` when the glossary will not say. */
export type Direction = 'up' | 'down';

/** When an OKR runs. Dates are `YYYY-MM-DD`; the label is what people say (`T3 2026`). */
export interface Cycle {
  readonly label: string;
  readonly start?: string | undefined;
  readonly end?: string | undefined;
}

/** A key result: the sentence, and the structured reading when someone filled it in. */
export interface KeyResult {
  readonly id: string;
  readonly text: string;
  /** A metric id of the glossary. */
  readonly metric?: string | undefined;
  readonly baseline?: number | undefined;
  readonly target?: number | undefined;
  readonly unit?: string | undefined;
  readonly direction?: Direction | undefined;
  /** Where the figure is read (CRM, analytics…). */
  readonly source?: string | undefined;
  /** How often it is read. */
  readonly cadence?: 'weekly' | 'biweekly' | 'monthly' | undefined;
  readonly owner?: string | undefined;
  /** 0 to 1: how likely the owner thinks it is. */
  readonly confidence?: number | undefined;
  /** Where the measure stands now. */
  readonly actual?: number | undefined;
}

/** A health measure that must not drop while the key results rise. */
export interface Kpi {
  readonly id: string;
  readonly text: string;
  readonly metric?: string | undefined;
}

/** Work meant to move the key results; never scored (Perdoo; domain-evidence §2). */
export interface Initiative {
  readonly id: string;
  readonly text: string;
}

/** One objective and its evidence. */
export interface Okr {
  readonly objective: string;
  readonly cycle: Cycle;
  readonly kind: OkrKind;
  readonly keyResults: readonly KeyResult[];
  readonly kpis: readonly Kpi[];
  readonly initiatives: readonly Initiative[];
}

/** An OKR with nothing in it yet. */
export const EMPTY_OKR: Okr = { objective: '', cycle: { label: '' }, kind: 'aspirational', keyResults: [], kpis: [], initiatives: [] };

/** What the glossary knows of a metric; handed to the linter, never imported by it. */
export interface MetricFact {
  readonly id: string;
  readonly unit: string;
  readonly direction: 'up' | 'down' | 'depends';
  readonly timing: 'leading' | 'lagging' | 'depends';
  readonly vanity: 'yes' | 'context' | 'no';
  /** Names and aliases in both languages. */
  readonly names: readonly string[];
}
