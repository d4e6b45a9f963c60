import type { Locale } from '../../src/core/locale.ts';
import type { Item } from '../../src/exercises/localise.ts';
import { localiseItem } from '../../src/exercises/localise.ts';
import { exerciseSchema } from '../../src/exercises/schema.ts';
import { questionsOf as made } from '../../src/exports/from-item.ts';
import type { Question } from '../../src/exports/question.ts';
import { readContent } from '../../scripts/content/read.ts';

const content = readContent(process.cwd());

/** Every exercise of the site in a language, as pages get it. */
export const itemsOf = (locale: Locale): Item[] =>
  content.exercises.flatMap(({ id, source }) => {
    const parsed = exerciseSchema.safeParse(source);
    return parsed.success ? [localiseItem(id, parsed.data, locale)] : [];
  });

/** The same as questions, and the types that have no form. */
export function questionsOf(locale: Locale): { questions: Question[]; unknown: string[] } {
  const pairs = itemsOf(locale).map(
    (item) => [item, made(item, locale, (page) => ({ href: `https://boussole.example/${locale}/${page}/`, name: page }))] as const,
  );
  return {
    questions: pairs.flatMap(([, questions]) => questions),
    unknown: pairs.filter(([, questions]) => questions.length === 0).map(([item]) => item.type),
  };
}
