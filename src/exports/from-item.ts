import { formatNumber, formatValue } from '../core/number.ts';
import type { Locale } from '../core/locale.ts';
import { WORDS as ANATOMY } from '../exercises/anatomy/strings.ts';
import type { Item, ItemOf } from '../exercises/localise.ts';
import { FLAW, piecesOf } from '../exercises/spot/grade.ts';
import { caseQuestions } from './from-case.ts';
import { paragraph, reasonList, rich, table } from './markup.ts';
import { type Choice, type GapsQuestion, guidOf, type Left, type MatchQuestion, type Question } from './question.ts';
import { type ExportWords, WORDS } from './strings.ts';

/** Where a page is read again: its address and name. */
export type PageLink = (page: string) => Readonly<{ href: string; name: string }> | null;

/** Number with no exponent and no needless zeros, with a point, as files want it. */
export const plain = (value: number): string => String(Number(value.toFixed(6)));

type Option = Readonly<{ id: string; text: string; correct: boolean; rationale: string }>;
const choices = (options: readonly Option[]): Choice[] =>
  options.map(({ id, text, correct, rationale }) => ({ id, text, right: correct, reason: rationale }));

/** What every question out of an exercise carries. */
function commonOf(item: Item, locale: Locale, link: PageLink) {
  const page = link(item.teaches[0] ?? '');
  const again = page ? `<p>${WORDS[locale].readAgain} <a href="${rich(page.href)}">${rich(page.name)}</a></p>` : '';
  return {
    item: item.id,
    guid: guidOf(item.id, locale),
    locale,
    type: item.type,
    title: item.title,
    theme: item.theme,
    difficulty: item.difficulty,
    hints: item.hints,
    after: again,
  };
}

/**
 * An exercise as questions: one, or one for each decision of a story (`case`); none for the types that question
 * banks have no form for, which mark free text against rules of ours: `build`, `repair`.
 */
export function questionsOf(item: Item, locale: Locale, link: PageLink): readonly Question[] {
  if (item.type === 'case') return caseQuestions(item, locale, commonOf(item, locale, link));
  const question = questionOf(item, locale, link);
  return question ? [question] : [];
}

function questionOf(item: Item, locale: Locale, link: PageLink): Question | null {
  const words = WORDS[locale];
  const common = commonOf(item, locale, link);
  const again = common.after;
  switch (item.type) {
    case 'choice':
      return {
        ...common,
        kind: 'choice',
        multiple: item.multiple,
        options: choices(item.options),
        prompt: item.stem,
        stem: paragraph(item.brief) + paragraph(item.stem),
      };
    case 'read-chart':
      return {
        ...common,
        kind: 'choice',
        multiple: item.multiple,
        options: choices(item.options),
        prompt: item.stem,
        stem: paragraph(item.brief) + chartTable(item, locale, words) + paragraph(item.stem),
      };
    case 'match': {
      const lefts = item.pairs.map(({ id, left, rationale }): Left => ({ id, text: left, rights: [id], reason: rationale }));
      const rights = [...item.pairs.map(({ id, right }) => ({ id, text: right })), ...item.decoys.map(({ id, text }) => ({ id, text }))];
      const reasons = [
        ...lefts.map(({ text, reason }) => ({ about: text, why: reason })),
        ...item.decoys.map(({ text, rationale }) => ({ about: text, why: rationale })),
      ];
      return {
        ...common,
        kind: 'match',
        lefts,
        rights,
        prompt: item.prompt,
        stem: paragraph(item.prompt),
        after: reasonList(reasons) + again,
      };
    }
    case 'sort':
      return { ...common, ...sorted(item, words), after: sortReasons(item, words) + again };
    case 'spot':
      return { ...common, ...spotted(item, locale, again) };
    case 'order': {
      const ends = `${words.first} ${item.ends.first}. ${words.last} ${item.ends.last}.`;
      return {
        ...common,
        kind: 'order',
        prompt: item.prompt,
        stem: paragraph(item.prompt) + paragraph(ends),
        steps: item.steps.map(({ id, text, rationale }) => ({ id, text, reason: rationale })),
        after: reasonList(item.steps.map(({ text, rationale }) => ({ about: text, why: rationale }))) + again,
      };
    }
    case 'numeric': {
      const rows = Object.values(item.data).map(({ name, value, unit }) => [name, formatValue(value, unit, locale)]);
      const unit = formatValue(0, item.unit, locale).replace('0', '').trim();
      const rounding = words.rounding.replace('{unit}', unit && ` (${unit})`).replace('{tolerance}', formatNumber(item.tolerance, locale));
      return {
        ...common,
        kind: 'numeric',
        prompt: item.stem,
        stem: paragraph(item.brief) + table(null, null, rows) + paragraph(item.stem) + paragraph(rounding),
        value: item.expect,
        tolerance: item.tolerance,
        reason: item.rationale,
        mistakes: item.mistakes.map(({ id, expect, rationale }) => ({ id, value: expect, reason: rationale })),
      };
    }
    case 'cloze': {
      const text = item.text.split(/\{([a-z][a-z0-9-]*)\}/).map((part, i) => (i % 2 ? { gap: part } : part));
      const gaps = item.gaps.map(({ id, label, options }) => ({ id, label, options: choices(options) }));
      return { ...common, kind: 'gaps', text, gaps, prompt: item.prompt, stem: paragraph(item.brief) + paragraph(item.prompt) };
    }
    case 'anatomy':
      return { ...common, ...assembled(item, locale) };
    default:
      return null;
  }
}

function chartTable({ chart }: ItemOf<'read-chart'>, locale: Locale, words: ExportWords): string {
  const value = (number: number, unit: string) => formatValue(number, unit, locale);
  const rows = chart.x.map((label, i) => [
    label,
    ...chart.series.map(({ values, unit }) => (values[i] === undefined ? '' : value(values[i], unit))),
  ]);
  const heads = chart.series.map(({ name, unit, band }) => (band ? `${name} (${value(band.min, unit)} – ${value(band.max, unit)})` : name));
  return table(chart.caption, [words.period, ...heads], rows) + paragraph(chart.description);
}

function sorted(item: ItemOf<'sort'>, words: ExportWords): Pick<MatchQuestion, 'kind' | 'lefts' | 'rights' | 'prompt' | 'stem'> {
  const lefts = item.cards.map(({ id, text, bins, rationales }): Left => ({
    id,
    text,
    rights: bins.length ? bins : ['out'],
    reason: bins.map((bin) => rationales[bin]).join(' ') || (rationales['out'] ?? ''),
  }));
  const bins = item.bins.map(({ id, name, limit }) => ({ id, text: name, limit }));
  const rights = item.cards.some((card) => card.bins.length === 0) ? [...bins, { id: 'out', text: words.out }] : bins;
  return { kind: 'match', lefts, rights, prompt: item.prompt, stem: paragraph(item.brief) + paragraph(item.prompt) };
}

const sortReasons = (item: ItemOf<'sort'>, words: ExportWords): string =>
  reasonList(sorted(item, words).lefts.map(({ text, reason }) => ({ about: text, why: reason })));

/** Marking words becomes telling, for each piece of the text, what it is. */
function spotted(
  item: ItemOf<'spot'>,
  locale: Locale,
  again: string,
): Pick<MatchQuestion, 'kind' | 'lefts' | 'rights' | 'prompt' | 'stem' | 'after'> {
  const pieces = piecesOf(item.text);
  const said = new Map(pieces.map(({ id, text }) => [id, text]));
  const lefts = item.pieces.map(({ id, is, rationale }): Left => ({ id, text: said.get(id) ?? id, rights: [is], reason: rationale }));
  const kinds = [...new Set([...item.pieces.map(({ is }) => is), 'fine' as const])];
  const text = pieces.map(({ id, text }) => (id ? `**${text}**` : text)).join('');
  return {
    kind: 'match',
    lefts,
    rights: kinds.map((id) => ({ id, text: FLAW[locale][id] })),
    prompt: item.prompt,
    stem: paragraph(item.prompt) + paragraph(text),
    after: reasonList(lefts.map(({ text: about, reason }) => ({ about, why: reason }))) + again,
  };
}

/** A KPI to assemble becomes a text with one gap for each part. */
function assembled(item: ItemOf<'anatomy'>, locale: Locale): Pick<GapsQuestion, 'kind' | 'text' | 'gaps' | 'prompt' | 'stem'> {
  const parts = ['measure', 'target', 'source', 'frequency'] as const;
  const words = ANATOMY[locale];
  return {
    kind: 'gaps',
    prompt: item.prompt,
    stem: paragraph(item.brief) + paragraph(item.prompt),
    text: parts.flatMap((part, i) => [`${i ? '; ' : ''}${words[part]}${WORDS[locale].colon}`, { gap: part }]),
    gaps: parts.map((part) => ({ id: part, label: words[part], options: choices(item.parts[part]) })),
  };
}
