import { z } from 'astro/zod';
import { localised, sign } from '../../content/shared.ts';
import { common, partId, place, uniqueIds } from '../shared.ts';

/** Cards into bins, against a brief that decides what is right. */
export const sortSchema = z.strictObject({
  type: z.literal('sort'),
  ...common,
  /** Company, stage, goal, quarter: what decides. */
  brief: localised(),
  prompt: localised(),
  bins: z
    .array(
      z.strictObject({
        id: partId,
        name: localised(),
        sign: sign.optional(),
        /** At most so many cards (S2: 5 to 8 KPIs). */
        limit: z.int().optional(),
      }),
    )
    .min(2)
    .max(4),
  cards: z
    .array(
      z.strictObject({
        id: partId,
        text: localised(),
        /** Bins that are right; several may be, none for a decoy to set aside. */
        bins: z.array(partId),
        /** Why it belongs there, or why not: one entry for each bin, and `out` for decoys. */
        rationales: z.record(z.string(), localised()),
        see: place.optional(),
      }),
    )
    .min(5)
    .max(14)
    .refine(uniqueIds, 'card ids must be unique'),
});
