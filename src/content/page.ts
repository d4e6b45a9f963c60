import { z } from 'astro/zod';

/** Front matter of a plain page (about…). */
export const pageProseSchema = z.strictObject({ title: z.string(), definition: z.string().min(40).max(260) });
