import { z } from 'astro/zod';
import { localised } from './shared.ts';

/** One work of `content/sources.yml`; the key is its id. */
export const sourceSchema = z.strictObject({
  /** As published; in each language for a work of ours. */
  title: z.union([z.string().min(1), localised()], 'expected a title, or one in each language: { fr: …, en: … }'),
  author: z.string().optional(),
  publisher: z.string().optional(),
  /** Year or ISO date of publication, where known. */
  date: z.coerce.string().optional(),
  lang: z.enum(['fr', 'en']),
  url: z.url().optional(),
  /** Letter-number key of the five founding articles, shown in citations. */
  short: z.string().optional(),
});
export type Source = z.infer<typeof sourceSchema>;
