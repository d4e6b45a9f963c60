import { LOCALES } from '../../src/core/locale.ts';
import { exerciseSchema } from '../../src/exercises/schema.ts';
import { checkOptions, isKeyLongest, optionSets } from './items/options.ts';
import { checkPlaces } from './items/places.ts';
import { checkTwins } from './items/twins.ts';
import { checkType } from './items/types.ts';
import { pageTexts } from './page-text.ts';
import type { Content, Problem } from './read.ts';
import { problemsOf } from './schema-problems.ts';
import { fold } from './text.ts';

const NEGATIVE = {
  fr: /\b(n['’]est pas|ne [\p{L}]+ pas|sauf|excepté)\b[^*]*\?/iu,
  en: /\b(is not|isn['’]t|does not|doesn['’]t|except|cannot)\b[^*]*\?/i,
};
/** First steps of addresses below `practice/` that are not exercises. */
const TAKEN = ['drill', 'exam', 'gallery', 'items', 'length', 'level', 'results', 'session', 'theme', 'type'];

/** Item lint: keys, numbers, twins, references, facts that stand in the page, no tell-tale wording. */
export function checkItems(content: Content): Problem[] {
  const problems: Problem[] = [];
  const texts = { fr: pageTexts(content, 'fr'), en: pageTexts(content, 'en') };
  const longest = { fr: new Map<string, [number, number]>(), en: new Map<string, [number, number]>() };
  const known = new Map<string, string>();
  const isPage = (page: string) => (page.startsWith('rules/') ? content.rules.includes(page.slice(6)) : texts.en.has(page));
  for (const { id, file, source } of content.exercises) {
    if (source === undefined) continue;
    const say = (field: string, what: string, remedy: string) => problems.push({ file, field, what, remedy });
    if (!/^[a-z0-9-]+(\/[a-z0-9-]+)?$/.test(id)) say('(file name)', id, 'kebab-case');
    const before = known.get(id);
    if (before) say('(file name)', `the id ${id} is also that of ${before}`, 'another file name: progress is kept by id');
    known.set(id, file);
    if (TAKEN.includes(id)) say('(file name)', `practice/${id}/ is a page of its own`, 'another file name');
    problems.push(...problemsOf(exerciseSchema, source, file));
    const parsed = exerciseSchema.safeParse(source);
    if (!parsed.success) continue;
    const item = parsed.data;
    for (const page of item.teaches) if (!isPage(page)) say('teaches', `no page ${page}`, 'name glossary/…, compare/… or rules/…');
    const first = item.teaches[0] ?? '';
    for (const locale of LOCALES) {
      const text = texts[locale].get(first);
      if (text !== undefined && !text.includes(fold(item.fact[locale])))
        say(`fact.${locale}`, `not found in ${first}: "${item.fact[locale]}"`, 'copy words of the page to the letter');
      if ('stem' in item && NEGATIVE[locale].test(item.stem[locale]))
        say(`stem.${locale}`, 'negative question', 'put the negation in **bold** or turn the question');
    }
    checkPlaces(item, content, isPage, say);
    checkOptions(item, say);
    checkTwins(item, say);
    checkType(item, say);
    const set = file.startsWith('content/terms') ? 'content/terms' : file.split('/').slice(0, -2).join('/');
    for (const options of optionSets(item).filter(({ many }) => !many))
      for (const locale of LOCALES) {
        const [hits, all] = longest[locale].get(set) ?? [0, 0];
        longest[locale].set(set, [hits + Number(isKeyLongest(options, locale)), all + 1]);
      }
  }
  for (const locale of LOCALES)
    for (const [set, [hits, all]] of longest[locale])
      if (all >= 4 && hits / all > 0.4)
        problems.push({
          file: set,
          field: `options.${locale}`,
          what: `the key is the longest option in ${hits} of ${all}`,
          remedy: 'shorten keys or lengthen distractors: at most 40 %',
        });
  return problems;
}
