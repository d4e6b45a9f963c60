import { z } from 'astro/zod';
import { day, id, localised, sign, sourceKeys } from './shared.ts';

/** `comparison.yml`: a table of axes × columns, a source per cell. */
export const comparisonSchema = z.strictObject({
  name: localised(),
  columns: z
    .array(z.strictObject({ id, name: localised(), sign: sign.optional(), term: id.optional() }))
    .min(2)
    .max(4),
  rows: z
    .array(
      z.strictObject({
        id,
        axis: localised(),
        /** One cell a column id. */
        cells: z.record(z.string(), z.strictObject({ text: localised(), sources: sourceKeys })),
      }),
    )
    .min(4),
  related: z.array(id).default([]),
  since: day,
});

/** Front matter of a comparison's fr.mdx and en.mdx; the body says "which one, when" at length. */
export const comparisonProseSchema = z.strictObject({
  /** One sentence: what is compared and the heart of the difference. */
  definition: z.string().min(40).max(260),
  /** The verdict, two or three sentences: which one, when. */
  verdict: z.string().min(60).max(600),
});
export type Comparison = z.infer<typeof comparisonSchema>;
