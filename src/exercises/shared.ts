import { z } from 'astro/zod';
import { localised } from '../content/shared.ts';

/** Themes items are filed under on the practice page and in results. */
export const THEMES = [
  'metric-kpi-okr',
  'choosing-kpis',
  'writing-okrs',
  'leading-lagging',
  'vanity',
  'formulas',
  'acquisition',
  'revenue',
  'adoption',
  'retention',
  'satisfaction',
  'enablement',
  'launch',
] as const;
export type Theme = (typeof THEMES)[number];

/** Id of an option, card, step… inside an item: unique there, stable for ever (it is stored). */
export const partId = z.string().regex(/^[a-z][a-z0-9-]*$/);

/** Page that teaches the answer: `glossary/<term>`, `compare/<comparison>` or `rules/<rule>`. */
export const page = z.string().regex(/^(glossary|compare|rules)\/[a-z0-9-]+$/);

/** Where a rationale leads: a page, or a place in it: `compare/kpi-vs-okr#row-horizon`, `glossary/kpi#formula`. */
export const place = z.string().regex(/^(glossary|compare|rules)\/[a-z0-9-]+(#[a-z0-9-]+)?$/);

/** What every exercise carries, whatever its type. */
export const common = {
  title: localised(),
  theme: z.enum(THEMES),
  /** 1 recall, 2 apply, 3 judge in a brief. */
  difficulty: z.int().min(1).max(3),
  /** Pages that teach the answer; rationales link to the first unless they name another. */
  teaches: z.array(page).min(1),
  /** Words that stand literally in the first taught page and settle the answer. */
  fact: localised(),
  /** Help in steps, unlocked one after each missed try. */
  hints: z.array(localised()).min(1).max(3),
};

/** An option with the reason why it is right, or which real mistake it is. */
export const option = z.strictObject({
  id: partId,
  text: localised(),
  correct: z.boolean().default(false),
  rationale: localised(),
  see: place.optional(),
});

/** Rejects two parts with the same id. */
export const uniqueIds = (parts: readonly { id: string }[]) => new Set(parts.map((part) => part.id)).size === parts.length;
