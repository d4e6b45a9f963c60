import { z } from 'astro/zod';
import { localised } from '../../content/shared.ts';
import { common, option, uniqueIds } from '../shared.ts';

/** Single choice (one right) or multiple choice (one or more right). */
export const choiceSchema = z.strictObject({
  type: z.literal('choice'),
  ...common,
  /** Context before the question. */
  brief: localised().optional(),
  stem: localised(),
  multiple: z.boolean().default(false),
  options: z.array(option).min(3).max(6).refine(uniqueIds, 'option ids must be unique'),
});
