import { ideaSchema, pathProseSchema, pathSchema } from '../../src/content/path.ts';
import type { Content, Problem } from './read.ts';
import { problemsOf } from './schema-problems.ts';

const GRAPH = 'content/paths/prerequisites.yml';

type Step = { id: string; do: string; minutes: number; page?: string; exercise?: string; brief?: string };
type Idea = { id: string; needs?: string[]; pages?: string[]; items?: string[] };

/** Paths and their graph: shapes, twins, pages and items that exist, honest days, an order that never jumps ahead. */
export function checkPaths(content: Content): Problem[] {
  const problems: Problem[] = [];
  const say = (file: string, field: string, what: string, remedy: string) => problems.push({ file, field, what, remedy });
  const pages = new Set([
    ...content.terms.map(({ id }) => `glossary/${id}`),
    ...content.comparisons.map(({ id }) => `compare/${id}`),
    ...content.rules.map((id) => `rules/${id}`),
  ]);
  const items = new Set(content.exercises.map(({ id }) => id));
  const briefs = new Set(content.exercises.flatMap(({ id, source }) => ((source as { type?: unknown }).type === 'build' ? [id] : [])));
  const refers = (file: string, field: string, known: Set<string>, id: string | undefined, kind: string) => {
    if (id && !known.has(id)) say(file, field, `no ${kind} "${id}"`, `name an existing ${kind}`);
  };

  const ideas = Object.entries(content.ideas).map(([id, idea]): Idea => ({ ...(idea as object), id }));
  for (const { id, needs = [], pages: taught = [], items: asked = [] } of ideas) {
    problems.push(...problemsOf(ideaSchema, content.ideas[id], GRAPH, id));
    for (const need of needs) refers(GRAPH, `${id}.needs`, new Set(ideas.map((idea) => idea.id)), need, 'idea');
    for (const page of taught) refers(GRAPH, `${id}.pages`, pages, page, 'page');
    for (const item of asked) refers(GRAPH, `${id}.items`, items, item, 'exercise');
    if (needed(ideas, id).has(id)) say(GRAPH, `${id}.needs`, 'needs itself, by a loop', 'break the loop');
  }
  const ideaOf = new Map(ideas.flatMap(({ id, pages: taught = [] }) => taught.map((page) => [page, id] as const)));

  for (const { file, facts, prose } of content.paths) {
    problems.push(...problemsOf(pathSchema, facts, file));
    for (const page of Object.values(prose)) problems.push(...problemsOf(pathProseSchema, page.data, page.file));
    const days = ((facts as { days?: { id: string; steps?: Step[] }[] } | undefined)?.days ?? []).map((day) => ({
      ...day,
      steps: day.steps ?? [],
    }));
    const steps = days.flatMap((day) => day.steps);
    for (const step of steps) {
      refers(file, step.id, pages, step.page, 'page');
      refers(file, step.id, items, step.exercise, 'exercise');
      refers(file, step.id, briefs, step.brief, 'launch brief');
      if (steps.filter((other) => other.id === step.id).length > 1) say(file, step.id, 'two steps have this id', 'give each its own');
    }
    for (const day of days) {
      const minutes = day.steps.reduce((sum, step) => sum + step.minutes, 0);
      if (minutes > 35) say(file, day.id, `${minutes} minutes`, 'keep a part under 35 minutes');
      if (!day.steps.some((step) => step.do === 'company')) say(file, day.id, 'nothing to do in the company', 'end with a company step');
    }
    const read = steps.flatMap(({ page }) => (page ? [page] : []));
    for (const [i, page] of read.entries())
      for (const need of needed(ideas, ideaOf.get(page) ?? '')) {
        const late = read.slice(i + 1).find((other) => ideaOf.get(other) === need);
        if (late && !read.slice(0, i).some((other) => ideaOf.get(other) === need))
          say(file, page, `comes before ${late}, which it builds on`, 'change the order');
      }
  }
  return problems;
}

/** Ideas that come before one, near or far. */
function needed(ideas: readonly Idea[], id: string, seen = new Set<string>()): Set<string> {
  for (const need of ideas.find((idea) => idea.id === id)?.needs ?? [])
    if (!seen.has(need)) {
      seen.add(need);
      needed(ideas, need, seen);
    }
  return seen;
}
