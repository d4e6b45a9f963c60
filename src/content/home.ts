import { z } from 'astro/zod';
import { localised } from './shared.ts';

const life = z.strictObject({ name: localised(), line: localised(), question: localised(), caption: localised() });
const way = z.strictObject({ title: localised(), text: localised(), link: localised() });

/** `content/pages/home.yml`: the words of the home page. */
export const homeSchema = z.strictObject({
  title: localised(),
  lead: localised(),
  lives: z.strictObject({ metric: life, kpi: life, okr: life }),
  ways: z.strictObject({ newcomer: way, lookup: way, practice: way }),
});
