import { z } from 'astro/zod';
import { localised, unit } from '../../content/shared.ts';
import { common, partId } from '../shared.ts';

/** A number to compute from a small table; known wrong methods are named. */
export const numericSchema = z.strictObject({
  type: z.literal('numeric'),
  ...common,
  brief: localised().optional(),
  stem: localised(),
  /** Rows of the table; `name` is the variable used in the expressions. */
  data: z.record(z.string().regex(/^[a-z][A-Za-z0-9]*$/), localised().extend({ value: z.number(), unit })),
  /** Expression over the data that gives the key. */
  answer: z.string(),
  /** The key, recomputed by the item lint. */
  expect: z.number(),
  unit,
  decimals: z.int().min(0).max(4).default(1),
  /** Accepted distance from the key, in the unit of the answer. */
  tolerance: z.number().positive(),
  rationale: localised(),
  /** Wrong methods people use, recognised by their result. */
  mistakes: z.array(z.strictObject({ id: partId, expression: z.string(), expect: z.number(), rationale: localised() })).min(1),
});
