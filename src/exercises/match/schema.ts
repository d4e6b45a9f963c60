import { z } from 'astro/zod';
import { localised } from '../../content/shared.ts';
import { common, partId, place } from '../shared.ts';

/** Each left goes with one right; decoys have no partner. */
export const matchSchema = z.strictObject({
  type: z.literal('match'),
  ...common,
  prompt: localised(),
  leftName: localised(),
  rightName: localised(),
  pairs: z
    .array(
      z.strictObject({
        id: partId,
        left: localised(),
        right: localised(),
        /** Why these two go together. */
        rationale: localised(),
        /** Shown for a wrong partner: what to look at, without giving the answer. */
        clue: localised(),
        see: place.optional(),
      }),
    )
    .min(3)
    .max(7),
  decoys: z
    .array(z.strictObject({ id: partId, text: localised(), rationale: localised() }))
    .max(3)
    .default([]),
});
