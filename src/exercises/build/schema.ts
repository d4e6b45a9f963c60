import { z } from 'astro/zod';
import { localised } from '../../content/shared.ts';
import { common, partId } from '../shared.ts';

/** A launch brief from which an OKR is built in the workshop. */
export const buildSchema = z.strictObject({
  type: z.literal('build'),
  ...common,
  /** Company, product, market, quarter. */
  brief: localised(),
  launch: z.enum(['feature', 'mobile-app', 'pricing', 'new-market', 'repositioning', 'relaunch']),
  /** Numbers known today: a metric of the glossary and its baseline. */
  data: z.array(z.strictObject({ metric: z.string(), baseline: z.number(), note: localised().optional() })).min(3),
  /** What goes wrong with this kind of launch. */
  traps: z.array(z.strictObject({ id: partId, text: localised() })).min(2),
  model: z.strictObject({ fr: z.string(), en: z.string() }),
});
