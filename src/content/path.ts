import { z } from 'astro/zod';
import { day, id, localised } from './shared.ts';

const step = z.discriminatedUnion('do', [
  /** Read a page of the site: `glossary/kpi`, `compare/kpi-vs-okr`, `rules/…`. */
  z.strictObject({ id, do: z.literal('read'), page: z.string(), minutes: z.int().positive(), why: localised() }),
  /** Do an exercise, by its id. */
  z.strictObject({ id, do: z.literal('exercise'), exercise: z.string(), minutes: z.int().positive(), why: localised() }),
  /** Do something in the workshop. */
  z.strictObject({ id, do: z.literal('workshop'), brief: z.string().optional(), minutes: z.int().positive(), title: localised(), why: localised() }),
  /** Do it in your company, and note the answer. */
  z.strictObject({ id, do: z.literal('company'), minutes: z.int().positive(), title: localised(), why: localised(), ask: localised() }),
]);

/** `path.yml`: ordered days of ordered steps. */
export const pathSchema = z.strictObject({
  name: localised(),
  order: z.int(),
  days: z
    .array(z.strictObject({ id, title: localised(), aim: localised(), steps: z.array(step).min(1) }))
    .min(1),
  since: day,
});

/** Front matter of a path's fr.mdx and en.mdx. */
export const pathProseSchema = z.strictObject({ definition: z.string().min(40).max(260) });
export type Path = z.infer<typeof pathSchema>;
export type Step = z.infer<typeof step>;
