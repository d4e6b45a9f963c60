import { z } from 'astro/zod';
import { localised } from '../../content/shared.ts';
import { common, partId } from '../shared.ts';

/** Words to mark in a text. */
export const spotSchema = z.strictObject({
  type: z.literal('spot'),
  ...common,
  prompt: localised(),
  /** The text; `[id|the words]` stands round every markable piece, same ids in both languages. */
  text: localised(),
  pieces: z
    .array(
      z.strictObject({
        id: partId,
        /** The flaw in these words, or `fine`. */
        is: z.enum(['output', 'vague', 'vanity', 'no-baseline', 'no-target', 'fine']),
        rationale: localised(),
      }),
    )
    .min(4)
    .max(12),
});
