import { z } from 'astro/zod';
import { category, day, id, localised, sign, sourceKeys, unit } from './shared.ts';

/** One named quantity of a formula. */
const variable = localised().extend({
  /** Unit of the value; percentages are typed 0–100. */
  unit,
  /** Value in the worked example. */
  example: z.number(),
  /** Smallest sensible value (0 unless said). */
  min: z.number().default(0),
  /** Largest sensible value. */
  max: z.number().optional(),
  /** What it cannot exceed: another variable (`trials`), or what others leave (`respondents - unaided`). */
  atMost: z.string().optional(),
});

/** A formula as data: rendered as MathML, run by the calculator, recomputed by the tests. */
const formula = z.strictObject({
  /** Over the variables' names: + - * / ^ ( ) and numbers, e.g. `activated / signups * 100`. */
  expression: z.string().min(1),
  variables: z.record(z.string().regex(/^[a-z][A-Za-z0-9]*$/), variable),
  /** Result of the worked example, as recomputed by the tests (rounded to `decimals`). */
  expect: z.number(),
  decimals: z.int().min(0).max(4).default(1),
  /** Results outside are impossible: the calculator explains it and a test proves it. */
  bounds: z.strictObject({ min: z.number().optional(), max: z.number().optional() }).default({}),
});

const base = {
  name: localised(),
  /** Acronyms and other names people search for, in each language. */
  aliases: z.strictObject({ fr: z.array(z.string()), en: z.array(z.string()) }),
  category,
  /** Terms worth reading next, 2 to 6 ids. */
  related: z.array(id).min(2).max(8),
  sources: sourceKeys,
  /** Day the term was added, for the feed. */
  since: day,
};

const metric = z.strictObject({
  kind: z.literal('metric'),
  ...base,
  /** How it is counted, in words, with its denominator. */
  rule: localised(),
  unit,
  direction: z.enum(['up', 'down', 'depends']),
  cadence: z.enum(['weekly', 'monthly', 'quarterly', 'half-yearly', 'per-campaign', 'after-launch', 'per-interaction']),
  dataSource: localised(),
  timing: z.enum(['leading', 'lagging', 'depends']),
  vanity: z.enum(['yes', 'context', 'no']),
  /** The metric to watch beside it: its leading (or lagging) partner. */
  partner: id,
  formula: formula.optional(),
});

const concept = z.strictObject({ kind: z.literal('concept'), ...base, sign: sign.optional() });

const pillar = z.strictObject({ kind: z.literal('pillar'), ...base, sign });

/** `term.yml`: the facts both languages share. */
export const termSchema = z.discriminatedUnion('kind', [metric, concept, pillar]);

/** Front matter of a term's fr.mdx and en.mdx. */
export const termProseSchema = z.strictObject({
  /** One sentence that defines the term; also its tooltip and meta description. */
  definition: z.string().min(40).max(260),
  /** The same number as metric, as KPI and as Key Result (metrics only). */
  roles: z.strictObject({ metric: z.string(), kpi: z.string(), keyResult: z.string() }).optional(),
  /** Sentence that reads the result; `{variable}` and `{result}` are filled in (formulas only). */
  reading: z.string().optional(),
});
export type Term = z.infer<typeof termSchema>;
export type TermProse = z.infer<typeof termProseSchema>;
