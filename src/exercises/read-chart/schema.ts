import { z } from 'astro/zod';
import { localised, unit } from '../../content/shared.ts';
import { common, option, uniqueIds } from '../shared.ts';

/** A chart drawn at build (with its table) and a choice about it. */
export const readChartSchema = z.strictObject({
  type: z.literal('read-chart'),
  ...common,
  brief: localised().optional(),
  chart: z.strictObject({
    caption: localised(),
    /** What the chart shows, for those who do not see it. */
    description: localised(),
    /** Labels of the x axis (weeks, months), e.g. S1 / W1. */
    x: z.array(localised()).min(3).max(14),
    series: z
      .array(
        z.strictObject({
          id: z.string(),
          name: localised(),
          unit,
          values: z.array(z.number()),
          /** Target band drawn behind the line. */
          band: z.strictObject({ min: z.number(), max: z.number() }).optional(),
        }),
      )
      .min(1)
      .max(3),
  }),
  stem: localised(),
  multiple: z.boolean().default(false),
  options: z.array(option).min(3).max(5).refine(uniqueIds, 'option ids must be unique'),
});
