import { z } from 'astro/zod';
import { localised, unit } from '../../content/shared.ts';
import { common, partId, place } from '../shared.ts';

const figure = z.strictObject({
  id: partId,
  name: localised(),
  unit,
  value: z.number(),
});

/** A branching launch story: each decision leads on and shows in the numbers. */
export const caseSchema = z.strictObject({
  type: z.literal('case'),
  ...common,
  brief: localised(),
  /** Numbers on the board at the start. */
  board: z.array(figure).min(3).max(5),
  start: partId,
  decisions: z.record(
    z.string(),
    z.strictObject({
      /** 1 to 5: which of the five decisions of the story this is. */
      step: z.int().min(1).max(5),
      situation: localised(),
      question: localised(),
      options: z
        .array(
          z.strictObject({
            id: partId,
            text: localised(),
            /** 1 sound, 0.5 defensible, 0 a mistake people make. */
            worth: z.union([z.literal(0), z.literal(0.5), z.literal(1)]),
            rationale: localised(),
            /** What happens next, in a sentence or two. */
            consequence: localised(),
            /** New values on the board, by figure id. */
            effects: z.record(z.string(), z.number()).default({}),
            /** Next decision, or `end`. */
            next: z.string(),
            see: place.optional(),
          }),
        )
        .min(2)
        .max(4),
    }),
  ),
});
