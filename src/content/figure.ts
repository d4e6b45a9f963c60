import { z } from 'astro/zod';
import { id, localised, sign, unit } from './shared.ts';

/** Pages a figure stands on, after the definition. */
const on = z.array(z.string().regex(/^(glossary|compare)\/[a-z0-9-]+$/)).min(1);
const lists = z.strictObject({ fr: z.array(z.string()), en: z.array(z.string()) });
const base = {
  on,
  title: localised(),
  /** What the drawing says, for those who see it and those who do not. */
  description: localised(),
};
const curve = z.strictObject({ name: localised(), values: z.array(z.number()) });

/** One series read as a metric, as a KPI (against its floor) and as a Key Result (baseline to target). */
const quarter = z.strictObject({
  kind: z.literal('quarter'),
  ...base,
  name: localised(),
  week: localised(),
  unit,
  values: z.array(z.number()).min(4),
  floor: z.number(),
  baseline: z.number(),
  target: z.number(),
  panels: z.array(z.strictObject({ sign, name: localised(), note: localised().optional() })).length(3),
});

/** A leading and a lagging series in time, with the event between them and the delay. */
const lag = z.strictObject({
  kind: z.literal('lag'),
  ...base,
  x: lists,
  month: localised(),
  unit,
  leading: curve,
  lagging: curve,
  event: z.strictObject({ at: z.int(), name: localised() }),
  delay: z.strictObject({ from: z.int(), to: z.int(), name: localised() }),
});

/** Stages of a funnel with their counts. */
const funnel = z.strictObject({
  kind: z.literal('funnel'),
  ...base,
  stage: localised(),
  number: localised(),
  rate: localised(),
  through: localised(),
  steps: z.array(z.strictObject({ id, name: localised(), count: z.int().positive() })).min(3),
});

/** Classic, window and rolling retention of one cohort, computed from its visits. */
const retention = z.strictObject({
  kind: z.literal('retention'),
  ...base,
  day: localised(),
  after: localised(),
  size: z.int().positive(),
  seed: z.int(),
  days: z.array(z.int().min(0)),
  curves: z.strictObject({ rolling: localised(), range: localised(), classic: localised() }),
});

/** Key Results on the scale from 0 to 1. */
const scoring = z.strictObject({
  kind: z.literal('scoring'),
  ...base,
  objective: localised(),
  head: lists,
  bands: lists,
  keyResults: z.array(z.strictObject({ id, name: localised(), unit, baseline: z.number(), target: z.number(), actual: z.number() })).min(2),
});

/** `content/figures/<figure>.yml`: the data of a figure drawn at build, and the pages it stands on. */
export const figureSchema = z.discriminatedUnion('kind', [quarter, lag, funnel, retention, scoring]);
export type Figure = z.infer<typeof figureSchema>;
export type FigureOf<Kind extends Figure['kind']> = Extract<Figure, { kind: Kind }>;
