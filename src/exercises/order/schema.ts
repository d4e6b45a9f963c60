import { z } from 'astro/zod';
import { localised } from '../../content/shared.ts';
import { common, partId, uniqueIds } from '../shared.ts';

/** Steps to put in order; they are written in the right order. */
export const orderSchema = z.strictObject({
  type: z.literal('order'),
  ...common,
  prompt: localised(),
  /** Names of the two ends, e.g. company goal … raw metric. */
  ends: z.strictObject({ first: localised(), last: localised() }),
  steps: z
    .array(z.strictObject({ id: partId, text: localised(), rationale: localised() }))
    .min(4)
    .max(8)
    .refine(uniqueIds, 'step ids must be unique'),
});
