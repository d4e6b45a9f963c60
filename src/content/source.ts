import { z } from 'astro/zod';

/** One work of `content/sources.yml`; the key is its id. */
export const sourceSchema = z.strictObject({
  title: z.string().min(1),
  author: z.string().optional(),
  publisher: z.string().optional(),
  /** Year or ISO date of publication, where known. */
  date: z.coerce.string().optional(),
  lang: z.enum(['fr', 'en']),
  url: z.url().optional(),
  /** Letter-number key of the five founding articles, shown in citations. */
  short: z.string().optional(),
});
