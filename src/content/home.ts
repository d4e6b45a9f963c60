import { z } from 'astro/zod';
import { id, localised, sign, unit } from './shared.ts';

/** `content/pages/home.yml`: the words of the home page and the number that lives three lives. */
export const homeSchema = z.strictObject({
  title: localised(),
  lead: localised(),
  company: localised(),
  /** Titles of the lists under the three ways; `{n}` is how many pages the glossary has, `{name}` a life. */
  confused: localised(),
  families: localised(),
  more: localised(),
  values: z.strictObject({
    value: z.number(),
    floor: z.number(),
    baseline: z.number(),
    target: z.number(),
    activated: z.number(),
    signups: z.number(),
    unit,
  }),
  lives: z
    .array(z.strictObject({ id, sign, term: id, name: localised(), line: localised(), question: localised(), caption: localised() }))
    .length(3),
  ways: z.array(z.strictObject({ id, title: localised(), text: localised(), link: localised() })).length(3),
});
export type Home = z.infer<typeof homeSchema>;
