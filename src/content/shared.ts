import { z } from 'astro/zod';
import { LOCALES } from '../core/locale.ts';

/** A short text in every language, one key a language. */
export const localised = (text: z.ZodType<string> = z.string().min(1)) =>
  z.strictObject(Object.fromEntries(LOCALES.map((locale) => [locale, text])) as Record<(typeof LOCALES)[number], typeof text>);

/** Kebab-case id: folder name, URL segment, reference and storage key at once. */
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'write ids in kebab-case, e.g. activation-rate');

/** Keys of content/sources.yml. `boussole` is our own reading and says so. */
export const sourceKeys = z.array(id).min(1, 'cite at least one key of content/sources.yml');

/** Units a number of the site may carry. Percentages are written 0–100, never 0–1. */
export const UNITS = [
  'percent',
  'percent-per-month',
  'points',
  'ratio',
  'count',
  'currency',
  'currency-per-day',
  'currency-per-month',
  'currency-per-year',
  'currency-per-customer',
  'currency-per-user',
  'currency-per-lead',
  'currency-per-conversion',
  'seconds',
  'minutes',
  'hours',
  'days',
  'months',
  'stars',
  'score',
] as const;
export const unit = z.enum(UNITS);

/** Groups of the glossary: the first seven hold metrics, the others concepts. */
export const CATEGORIES = [
  'pipeline-revenue',
  'acquisition',
  'product-adoption',
  'retention-expansion',
  'unit-economics',
  'satisfaction-market',
  'asset-performance',
  'foundations',
  'okr-practice',
  'measurement',
  'go-to-market',
] as const;
export const category = z.enum(CATEGORIES);
export type Category = (typeof CATEGORIES)[number];

/** The three ideas of the site; each has a sign and a colour. */
export const sign = z.enum(['metric', 'kpi', 'okr']);

/** A day, `2026-11-21`; YAML readers may hand it over as a date. */
export const day = z.preprocess((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value), z.iso.date());
