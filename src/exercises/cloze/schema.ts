import { z } from 'astro/zod';
import { localised } from '../../content/shared.ts';
import { common, option, partId, uniqueIds } from '../shared.ts';

/** A sentence with gaps, each filled from a list. */
export const clozeSchema = z.strictObject({
  type: z.literal('cloze'),
  ...common,
  brief: localised().optional(),
  prompt: localised(),
  /** The text; `{gap-id}` stands where a gap is, the same gaps in both languages. */
  text: localised(),
  gaps: z
    .array(
      z.strictObject({
        id: partId,
        /** What is asked there, for screen readers: "baseline", "target", "date". */
        label: localised(),
        options: z.array(option).min(2).max(5).refine(uniqueIds, 'option ids must be unique'),
      }),
    )
    .min(2)
    .max(5),
});
