import { compute } from '../../src/core/formula.ts';
import { LOCALES } from '../../src/core/locale.ts';
import { type ExerciseSource, exerciseSchema } from '../../src/exercises/schema.ts';
import { pageTexts } from './page-text.ts';
import type { Content, Problem } from './read.ts';
import { problemsOf } from './schema-problems.ts';
import { fold } from './text.ts';

type Options = readonly { id: string; correct: boolean; text: { fr: string; en: string } }[];

/** Item lint: keys, numbers, references, facts that stand in the page, no tell-tale wording. */
export function checkItems(content: Content): Problem[] {
  const problems: Problem[] = [];
  const texts = { fr: pageTexts(content, 'fr'), en: pageTexts(content, 'en') };
  const longest = { fr: new Map<string, [number, number]>(), en: new Map<string, [number, number]>() };
  for (const { id, file, source } of content.exercises) {
    if (source === undefined) continue;
    problems.push(...problemsOf(exerciseSchema, source, file));
    const parsed = exerciseSchema.safeParse(source);
    if (!parsed.success) continue;
    const item = parsed.data;
    const say = (field: string, what: string, remedy: string) => problems.push({ file, field, what, remedy });
    for (const page of item.teaches)
      if (page.startsWith('rules/') ? !content.rules.includes(page.slice(6)) : !texts.en.has(page)) say('teaches', `no page ${page}`, 'name glossary/…, compare/… or rules/…');
    const first = item.teaches[0] ?? '';
    for (const locale of LOCALES) {
      const text = texts[locale].get(first);
      if (text !== undefined && !text.includes(fold(item.fact[locale]))) say(`fact.${locale}`, `not found in ${first}: "${item.fact[locale]}"`, 'copy words of the page to the letter');
    }
    for (const [field, options] of optionSets(item)) {
      const keys = options.filter((option) => option.correct).length;
      const many = 'multiple' in item && item.multiple;
      if (many ? keys < 1 : keys !== 1) say(field, `${keys} right options`, many ? 'at least one' : 'exactly one');
      for (const locale of LOCALES) {
        for (const option of options)
          if (TELL[locale].test(option.text[locale])) say(`${field}.${option.id}`, `"${option.text[locale]}"`, 'no "all/none of the above"');
        if (many) continue;
        const set = file.split('/').slice(0, -2).join('/') || 'exercises';
        const group = set.startsWith('content/terms') ? 'terms' : set;
        const [hits, all] = longest[locale].get(group) ?? [0, 0];
        const key = options.find((option) => option.correct)?.text[locale].length ?? 0;
        const isLongest = options.every((option) => option.correct || option.text[locale].length < key);
        longest[locale].set(group, [hits + Number(isLongest), all + 1]);
      }
    }
    for (const locale of LOCALES)
      if ('stem' in item && NEGATIVE[locale].test(item.stem[locale])) say(`stem.${locale}`, 'negative question', 'put the negation in **bold** or turn the question');
    problems.push(...checkType(item, file, id));
  }
  for (const locale of LOCALES)
    for (const [group, [hits, all]] of longest[locale])
      if (all >= 4 && hits / all > 0.4) problems.push({ file: `content/${group === 'terms' ? 'terms' : group}`, field: `options.${locale}`, what: `the key is the longest option in ${hits} of ${all}`, remedy: 'shorten keys or lengthen distractors: at most 40 %' });
  return problems;
}

const TELL = { fr: /toutes? (les|ces) (réponses|propositions)|aucune (des|de ces)|tout ce qui précède/i, en: /all of the above|none of the (above|these)/i };
const NEGATIVE = { fr: /\b(n['’]est pas|ne [\p{L}]+ pas|sauf|excepté)\b[^*]*\?/iu, en: /\b(is not|isn['’]t|does not|doesn['’]t|except|cannot)\b[^*]*\?/i };

/** Lists of options of an item with the field they stand in. */
function optionSets(item: ExerciseSource): [string, Options][] {
  if (item.type === 'choice' || item.type === 'read-chart') return [['options', item.options]];
  if (item.type === 'cloze') return item.gaps.map((gap) => [`gaps.${gap.id}`, gap.options]);
  if (item.type === 'anatomy') return Object.entries(item.parts).map(([part, options]) => [`parts.${part}`, options]);
  return [];
}

/** What only one type must hold. */
function checkType(item: ExerciseSource, file: string, id: string): Problem[] {
  const problems: Problem[] = [];
  const say = (field: string, what: string, remedy: string) => problems.push({ file, field, what, remedy });
  if (item.type === 'numeric') {
    const values = Object.fromEntries(Object.entries(item.data).map(([name, { value }]) => [name, value]));
    const check = (field: string, expression: string, expected: number) => {
      try {
        const result = compute(expression, values);
        if (Math.abs(result - expected) > Math.max(0.5 * 10 ** -item.decimals, 1e-9)) say(`${field}.expect`, `${expected}, recomputed ${result}`, 'correct it');
      } catch (error) {
        say(field, String((error as Error).message), 'mend the expression');
      }
    };
    check('answer', item.answer, item.expect);
    for (const mistake of item.mistakes) {
      check(`mistakes.${mistake.id}`, mistake.expression, mistake.expect);
      if (Math.abs(mistake.expect - item.expect) <= item.tolerance) say(`mistakes.${mistake.id}`, 'within the tolerance of the key', 'choose data that tell them apart');
    }
  }
  if (item.type === 'sort') {
    const bins = item.bins.map((bin) => bin.id);
    for (const card of item.cards) {
      if (card.bins.some((bin) => !bins.includes(bin))) say(`cards.${card.id}.bins`, `unknown bin in ${card.bins}`, `use ${bins}`);
      const wanted = [...bins, ...(card.bins.length ? [] : ['out'])];
      const missing = wanted.filter((bin) => !card.rationales[bin]);
      if (missing.length) say(`cards.${card.id}.rationales`, `missing: ${missing}`, 'a reason for each bin (and `out` for decoys)');
    }
  }
  if (item.type === 'cloze')
    for (const locale of LOCALES) {
      const found = [...item.text[locale].matchAll(/\{([^}]+)\}/g)].map((match) => match[1]).sort().join();
      if (found !== item.gaps.map((gap) => gap.id).sort().join()) say(`text.${locale}`, `gaps ${found}`, 'the same gaps as in `gaps`');
    }
  if (item.type === 'spot')
    for (const locale of LOCALES) {
      const found = [...item.text[locale].matchAll(/\[([a-z0-9-]+)\|/g)].map((match) => match[1]).sort().join();
      if (found !== item.pieces.map((piece) => piece.id).sort().join()) say(`text.${locale}`, `pieces ${found}`, 'the same pieces as in `pieces`');
    }
  if (item.type === 'read-chart')
    for (const series of item.chart.series)
      if (series.values.length !== item.chart.x.length) say(`chart.series.${series.id}`, `${series.values.length} values for ${item.chart.x.length} labels`, 'one value a label');
  if (item.type === 'case') {
    const reached = new Set<string>();
    const visit = (name: string): void => {
      if (name === 'end' || reached.has(name)) return;
      reached.add(name);
      const decision = item.decisions[name];
      if (!decision) {
        say(`decisions.${name}`, 'missing', 'write it or change `next`');
        return;
      }
      for (const option of decision.options) visit(option.next);
    };
    visit(item.start);
    for (const name of Object.keys(item.decisions)) if (!reached.has(name)) say(`decisions.${name}`, 'cannot be reached', 'lead to it or remove it');
  }
  if (!/^[a-z0-9-]+(\/[a-z0-9-]+)?$/.test(id)) say('(file name)', id, 'kebab-case');
  return problems;
}
