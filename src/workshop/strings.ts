import type { Localised } from '../core/locale.ts';
import { DRAFTS, type DraftsWords } from './words/drafts.ts';
import { BRIEF, type BriefWords } from './words/brief.ts';
import { WRITING, type WritingWords } from './words/writing.ts';
import { METRIC, type MetricWords } from './words/metric.ts';
import { CYCLE, type CycleWords } from './words/cycle.ts';
import { SIMULATION, type SimulationWords } from './words/simulation.ts';
import { EXCHANGE, type ExchangeWords } from './words/exchange.ts';

/** Words of the workshop, step by step in `words/`. */
export type WorkshopWords = DraftsWords & BriefWords & WritingWords & MetricWords & CycleWords & SimulationWords & ExchangeWords;

export const WORDS: Localised<WorkshopWords> = {
  fr: { ...DRAFTS.fr, ...BRIEF.fr, ...WRITING.fr, ...METRIC.fr, ...CYCLE.fr, ...SIMULATION.fr, ...EXCHANGE.fr },
  en: { ...DRAFTS.en, ...BRIEF.en, ...WRITING.en, ...METRIC.en, ...CYCLE.en, ...SIMULATION.en, ...EXCHANGE.en },
};
