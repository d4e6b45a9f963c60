import { z } from 'astro/zod';
import { HOUSE } from '../onboarding/path.ts';
import { page } from '../exercises/shared.ts';
import { day, id, localised } from './shared.ts';

const common = {
  /** Unique in its path and stable for ever: progress and answers are stored under `<path>/<step>`. */
  id,
  /** Honest minutes, exercises of the page not counted. */
  minutes: z.int().min(1).max(20),
  /** Why now: what the step adds to the one before. One sentence. */
  why: localised(),
};

const step = z.discriminatedUnion('do', [
  /** Read a page to its end: `glossary/kpi`, `compare/kpi-vs-okr`, `rules/kr-is-task`. */
  z.strictObject({ ...common, do: z.literal('read'), page }),
  /** Do an exercise, by its id: `kpi/pace-after-two-weeks`, `sort-kpis-seed-saas`. */
  z.strictObject({ ...common, do: z.literal('exercise'), exercise: z.string() }),
  /** Do something in the workshop; `brief` opens one of its launch briefs. */
  z.strictObject({ ...common, do: z.literal('workshop'), brief: id.optional(), title: localised() }),
  /**
   * Do it in your company, and note the answer, which stays on the device. `house`: the exercise that a
   * team's kit makes there of the company's own numbers.
   */
  z.strictObject({ ...common, do: z.literal('company'), title: localised(), ask: localised(), house: z.enum(HOUSE).optional() }),
]);

/** `path.yml`: ordered days of ordered steps. */
export const pathSchema = z.strictObject({
  name: localised(),
  /** Place in the list of paths. */
  order: z.int(),
  /** What a part is called: `day` in a path of days, `part` in one done in a sitting. */
  parts: z.enum(['day', 'part']),
  days: z.array(z.strictObject({ id, title: localised(), aim: localised(), steps: z.array(step).min(1) })).min(1),
  since: day,
});

/** Front matter of a path's fr.mdx and en.mdx. */
export const pathProseSchema = z.strictObject({ definition: z.string().min(40).max(260) });

/** An idea of `prerequisites.yml`: what must be known before, where it is taught, what asks about it. */
export const ideaSchema = z.strictObject({
  name: localised(),
  /** Ideas that come before. */
  needs: z.array(id).default([]),
  /** Pages that may be skipped by who knows it. */
  pages: z.array(page).min(1),
  /** Items of the placement test, the most telling first. */
  items: z.array(z.string()).min(2),
});
export type Path = z.infer<typeof pathSchema>;
export type Step = z.infer<typeof step>;
