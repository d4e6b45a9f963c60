import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import type { z } from 'astro/zod';
import { comparisonProseSchema, comparisonSchema } from './content/comparison.ts';
import { figureSchema } from './content/figure.ts';
import { homeSchema } from './content/home.ts';
import { pageProseSchema } from './content/page.ts';
import { ideaSchema, pathProseSchema, pathSchema } from './content/path.ts';
import { ruleProseSchema } from './content/rule.ts';
import { sourceSchema } from './content/source.ts';
import { termProseSchema, termSchema } from './content/term.ts';
import { exerciseSchema } from './exercises/schema.ts';

/** `activation-rate/term.yml` → `activation-rate`; `activation-rate/fr.mdx` → `activation-rate/fr`. */
const folder = ({ entry }: { entry: string }) => entry.split('/')[0] ?? entry;
const twin = ({ entry }: { entry: string }) => entry.replace(/\.mdx?$/, '');

const facts = <Schema extends z.ZodType>(dir: string, name: string, schema: Schema) =>
  defineCollection({ loader: glob({ base: `./content/${dir}`, pattern: `*/${name}`, generateId: folder }), schema });
const prose = <Schema extends z.ZodType>(base: string, schema: Schema) =>
  defineCollection({ loader: glob({ base, pattern: '*/{fr,en}.{md,mdx}', generateId: twin }), schema });

export const collections = {
  terms: facts('terms', 'term.yml', termSchema),
  termProse: prose('./content/terms', termProseSchema),
  comparisons: facts('comparisons', 'comparison.yml', comparisonSchema),
  comparisonProse: prose('./content/comparisons', comparisonProseSchema),
  paths: facts('paths', 'path.yml', pathSchema),
  pathProse: prose('./content/paths', pathProseSchema),
  ideas: defineCollection({ loader: file('./content/paths/prerequisites.yml'), schema: ideaSchema }),
  pages: prose('./content/pages', pageProseSchema),
  figures: defineCollection({ loader: glob({ base: './content/figures', pattern: '*.yml' }), schema: figureSchema }),
  home: defineCollection({ loader: glob({ base: './content/pages', pattern: 'home.yml' }), schema: homeSchema }),
  rules: prose('./src/okr/lint/rules', ruleProseSchema),
  sources: defineCollection({ loader: file('./content/sources.yml'), schema: sourceSchema }),
  examples: defineCollection({
    loader: glob({ base: './src/exercises', pattern: '*/example.yml', generateId: (file) => `example/${folder(file)}` }),
    schema: exerciseSchema,
  }),
  exercises: defineCollection({
    loader: glob({
      base: './content',
      pattern: ['exercises/*.yml', '{terms,comparisons}/*/exercises/*.yml'],
      generateId: ({ entry }) => entry.replace(/^(terms|comparisons)\/|exercises\/|\.yml$/g, ''),
    }),
    schema: exerciseSchema,
  }),
};
