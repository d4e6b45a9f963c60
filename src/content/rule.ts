import { z } from 'astro/zod';
import { sourceKeys } from './shared.ts';

/** A sample OKR line (or set) with the words that are wrong in it. */
const sample = z.looseObject({
  objective: z.string().optional(),
  keyResult: z.string().optional(),
  marks: z.string().optional(),
  set: z
    .object({ objective: z.string(), keyResults: z.array(z.string()), cycle: z.string(), kpis: z.array(z.string()) })
    .partial()
    .optional(),
});

/** Front matter of a lint rule's fr.mdx and en.mdx, beside its code. */
export const ruleProseSchema = z.looseObject({
  title: z.string(),
  /** The rule in one line. */
  short: z.string(),
  messages: z.record(z.string(), z.string()),
  suggestions: z.record(z.string(), z.string()),
  why: z.string(),
  bad: z.array(sample),
  good: z.array(sample),
  /** Keys of content/sources.yml; S0 is s0. */
  sources: z.preprocess((keys) => (Array.isArray(keys) ? keys.map((key) => String(key).toLowerCase()) : keys), sourceKeys),
});
