import { z } from 'astro/zod';
import { localised } from '../../content/shared.ts';
import { common, partId } from '../shared.ts';

const okr = z.strictObject({
  objective: z.string(),
  cycle: z.string(),
  keyResults: z.array(z.strictObject({ id: partId, text: z.string() })).min(1).max(6),
});

/** A bad OKR to diagnose and mend; each language has its own, written natively. */
export const repairSchema = z.strictObject({
  type: z.literal('repair'),
  ...common,
  brief: localised(),
  kind: z.enum(['committed', 'aspirational']),
  okr: z.strictObject({ fr: okr, en: okr }),
  /** The flaws, by line (`objective`, a key result's id, or `set`) and rule id. */
  flaws: z.array(z.strictObject({ line: z.string(), rule: z.string(), rationale: localised() })).min(1),
  /** Two model answers with their reasons. */
  models: z
    .array(z.strictObject({ okr: z.strictObject({ fr: okr, en: okr }), why: localised() }))
    .length(2),
});
