import { z } from 'astro/zod';
import { localised } from '../../content/shared.ts';
import { common, partId } from '../shared.ts';

const okr = z.strictObject({
  objective: z.string(),
  cycle: z.string(),
  keyResults: z
    .array(z.strictObject({ id: partId, text: z.string() }))
    .min(1)
    .max(6),
  /** Health measures and work kept beside the key results. */
  kpis: z.array(z.string()).default([]),
  initiatives: z.array(z.string()).default([]),
});

/** A rule on a line: `objective`, a key result's id, or `set` (the cycle belongs to the set). */
const mark = z.strictObject({ line: z.string(), rule: z.string(), rationale: localised() });

/** A bad OKR to diagnose and mend; each language has its own, written natively. */
export const repairSchema = z.strictObject({
  type: z.literal('repair'),
  ...common,
  brief: localised(),
  kind: z.enum(['committed', 'aspirational']),
  okr: z.strictObject({ fr: okr, en: okr }),
  /** What is wrong, and the linter finds it: the tests check that it does, on that line, in both languages. */
  flaws: z.array(mark).min(1),
  /** Flaws one may suspect that are not there, each with the reason why not. */
  decoys: z.array(mark).default([]),
  /** Two model answers with their reasons. */
  models: z.array(z.strictObject({ okr: z.strictObject({ fr: okr, en: okr }), why: localised() })).length(2),
});
