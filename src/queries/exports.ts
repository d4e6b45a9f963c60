import { getCollection } from 'astro:content';
import type { Locale } from '../core/locale.ts';
import type { Card } from '../exports/anki.ts';
import { questionsOf } from '../exports/from-item.ts';
import type { Plan } from '../exports/path-ics.ts';
import type { Question } from '../exports/question.ts';
import { exerciseIndex } from './exercises.ts';
import { pageNames } from './names.ts';
import { termIndex } from './terms.ts';

/** The exercises of a language as questions, how many exercises there are, and the types of those that question banks have no form for. `root`: absolute address of the language's home. */
export async function questionBank(locale: Locale, root: string): Promise<{ questions: Question[]; exercises: number; unknown: string[] }> {
  const [items, names] = [await exerciseIndex(locale), await pageNames(locale)];
  const link = (page: string) => (names.has(page) ? { href: `${root}${page}/`, name: names.get(page) ?? '' } : null);
  const all = [...items.values()].map((item) => ({ type: item.type, questions: questionsOf(item, locale, link) }));
  return {
    questions: all.flatMap(({ questions }) => questions),
    exercises: all.length,
    unknown: all.filter(({ questions }) => questions.length === 0).map(({ type }) => type),
  };
}

/** Every term as a flashcard. */
export async function cards(locale: Locale, root: string): Promise<Card[]> {
  return [...(await termIndex(locale)).values()].map(({ id, name, definition, facts }) => ({
    id,
    name,
    definition,
    aliases: facts.aliases[locale],
    category: facts.category,
    href: `${root}glossary/${id}/`,
    formula:
      facts.kind === 'metric' && facts.formula
        ? {
            expression: facts.formula.expression,
            variables: Object.fromEntries(Object.entries(facts.formula.variables).map(([key, variable]) => [key, variable[locale]])),
          }
        : undefined,
  }));
}

/** Every path as a plan of days, in the order of paths. */
export async function plans(locale: Locale, root: string): Promise<Plan[]> {
  const [paths, items, names] = [await getCollection('paths'), await exerciseIndex(locale), await pageNames(locale)];
  return paths
    .sort((a, b) => a.data.order - b.data.order)
    .map(({ id, data }) => ({
      id,
      name: data.name[locale],
      href: `${root}path/${id}/`,
      days: data.days.map((day) => ({
        id: day.id,
        title: day.title[locale],
        aim: day.aim[locale],
        steps: day.steps.map((step) => ({
          minutes: step.minutes,
          title:
            step.do === 'read'
              ? (names.get(step.page) ?? step.page)
              : step.do === 'exercise'
                ? (items.get(step.exercise)?.title ?? step.exercise)
                : step.title[locale],
        })),
      })),
    }));
}
