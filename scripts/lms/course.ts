import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseYaml } from 'yaml';
import { pathProseSchema, pathSchema, type Step as StepFacts } from '../../src/content/path.ts';
import type { Locale } from '../../src/core/locale.ts';
import { itemTitle, titleOf } from './titles.ts';
import type { Course, Format } from '../../src/lms/course.ts';
import type { Path, Step } from '../../src/onboarding/path.ts';

/** A path read from its folder: the course without its format, its definition, and its whole length in minutes. */
export type Read = Readonly<{ course: Omit<Course, 'format'>; description: string; minutes: number }>;

/** Reads a path in one language. `dist`: where the names of its pages are found. @throws where a step leads to no built page. */
export function readPath(folder: string, id: string, locale: Locale, dist: string): Read {
  const facts = pathSchema.parse(parseYaml(readFileSync(join(folder, 'path.yml'), 'utf8')));
  const front = /^---\n([\s\S]*?)\n---/.exec(readFileSync(join(folder, `${locale}.mdx`), 'utf8'))?.[1] ?? '';
  const { definition } = pathProseSchema.parse(parseYaml(front));
  const page = (address: string) => `${locale}/${address}/index.html`;
  const step = (facts: StepFacts): Step => {
    const common = { id: facts.id, do: facts.do, minutes: facts.minutes, why: facts.why[locale] };
    if (facts.do === 'read') return { ...common, page: facts.page, href: page(facts.page), name: titleOf(dist, page(facts.page)) };
    if (facts.do === 'exercise')
      return {
        ...common,
        item: facts.exercise,
        href: page(`practice/items/${facts.exercise}`),
        name: itemTitle(facts.exercise, locale) ?? titleOf(dist, page(`practice/items/${facts.exercise}`)),
      };
    if (facts.do === 'workshop')
      return {
        ...common,
        href: `${page('workshop')}${facts.brief ? `?brief=${facts.brief}` : ''}`,
        name: facts.title[locale],
        ...(facts.brief && { brief: facts.brief }),
      };
    return { ...common, href: '', name: facts.title[locale], ask: facts.ask[locale] };
  };
  const path: Path = {
    id,
    name: facts.name[locale],
    parts: facts.parts,
    days: facts.days.map((day) => ({ id: day.id, title: day.title[locale], aim: day.aim[locale], steps: day.steps.map(step) })),
  };
  const minutes = path.days.flatMap(({ steps }) => steps).reduce((sum, each) => sum + each.minutes, 0);
  return { course: { locale, path }, description: definition, minutes };
}

/** The same course in a format. */
export const inFormat = (course: Omit<Course, 'format'>, format: Format): Course => ({ ...course, format });
