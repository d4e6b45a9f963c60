import { getCollection, getEntry } from 'astro:content';
import type { Path as PathFacts, Step as StepFacts } from '../content/path.ts';
import type { Locale } from '../core/locale.ts';
import { href } from '../core/routes.ts';
import type { Path, Step } from '../onboarding/path.ts';
import type { Graph } from '../session/placement.ts';
import { exerciseIndex } from './exercises.ts';
import { pageNames } from './names.ts';

/** Ideas of the prerequisite graph: names, and which idea a page teaches. */
export async function ideaIndex(locale: Locale) {
  const all = await getCollection('ideas');
  const names = Object.fromEntries(all.map(({ id, data }) => [id, data.name[locale]]));
  const ofPage = new Map(all.flatMap(({ id, data }) => data.pages.map((page): [string, string] => [page, id])));
  const pages = Object.fromEntries(all.map(({ id, data }) => [id, data.pages]));
  return { names, ofPage, pages };
}

/** The graph the placement test walks. */
export async function placementGraph(): Promise<Graph> {
  const all = await getCollection('ideas');
  return { most: 12, ideas: all.map(({ id, data }) => ({ id, needs: data.needs, items: data.items })) };
}

/** All paths of a language, in their order. */
export async function pathIndex(locale: Locale) {
  const all = await getCollection('paths');
  const sorted = [...all].sort((a, b) => a.data.order - b.data.order);
  return Promise.all(sorted.map(({ id }) => pathPage(id, locale)));
}

/** One path: its steps as the page shows them, and its prose. @throws where the twin is missing. */
export async function pathPage(id: string, locale: Locale) {
  const [facts, prose] = await Promise.all([getEntry('paths', id), getEntry('pathProse', `${id}/${locale}`)]);
  if (!facts || !prose) throw new Error(`content/paths/${id}: no page in "${locale}"`);
  const [names, items, ideas] = [await pageNames(locale), await exerciseIndex(locale), await ideaIndex(locale)];
  const base = import.meta.env.BASE_URL;
  const query = (step: StepFacts) => `?path=${id}&step=${step.id}`;
  const view = (step: StepFacts): Step => {
    const common = { id: step.id, do: step.do, minutes: step.minutes, why: step.why[locale] };
    if (step.do === 'read') {
      const idea = ideas.ofPage.get(step.page);
      return {
        ...common,
        name: names.get(step.page) ?? step.page,
        href: href(base, locale, ...step.page.split('/')) + query(step),
        page: step.page,
        ...(idea && { idea }),
      };
    }
    if (step.do === 'exercise') {
      const item = items.get(step.exercise);
      const idea = ideas.ofPage.get(item?.teaches[0] ?? '');
      return {
        ...common,
        name: item?.title ?? step.exercise,
        href: href(base, locale, 'practice', 'items', ...step.exercise.split('/')) + query(step),
        item: step.exercise,
        ...(idea && { idea }),
      };
    }
    if (step.do === 'workshop')
      return {
        ...common,
        name: step.title[locale],
        href: `${href(base, locale, 'workshop')}${query(step)}${step.brief ? `&brief=${step.brief}` : ''}`,
        ...(step.brief && { brief: step.brief }),
      };
    return {
      ...common,
      name: step.title[locale],
      ask: step.ask[locale],
      href: `${href(base, locale, 'path', id)}#${step.id}`,
      ...(step.house && { house: step.house }),
    };
  };
  const data: PathFacts = facts.data;
  const path: Path = {
    id,
    name: data.name[locale],
    parts: data.parts,
    days: data.days.map(({ id: day, title, aim, steps }) => ({ id: day, title: title[locale], aim: aim[locale], steps: steps.map(view) })),
  };
  return {
    id,
    path,
    prose,
    definition: prose.data.definition,
    minutes: path.days.flatMap(({ steps }) => steps).reduce((sum, { minutes }) => sum + minutes, 0),
  };
}
