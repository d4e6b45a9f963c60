import { z } from 'astro/zod';
import { localised } from '../../content/shared.ts';
import { common, option, uniqueIds } from '../shared.ts';
import { KPI_PARTS } from './parts.ts';

/** Assemble a KPI from measure, target, data source and frequency. */
export const anatomySchema = z.strictObject({
  type: z.literal('anatomy'),
  ...common,
  brief: localised(),
  prompt: localised(),
  parts: z.strictObject(
    Object.fromEntries(
      KPI_PARTS.map((part) => [part, z.array(option).min(3).max(5).refine(uniqueIds, 'option ids must be unique')]),
    ) as Record<(typeof KPI_PARTS)[number], z.ZodArray<typeof option>>,
  ),
});
