import type { Initiative, KeyResult, Kpi, Locale, Okr } from '../model.ts';
import { FIELDS } from './key-result-fields.ts';
import { cycleLine, oneLine, WORDS } from './words.ts';

/** Marks that Markdown or HTML would act on; a backslash before them is undone by `import.ts`. */
const SPECIAL = /[\\`*_{}[\]<>#|~&]|^(?:[-+]|\d+[.)])(?=\s|$)|^>/g;

/** Undoes `escapeMarkdown`. */
export const unescapeMarkdown = (text: string): string => text.replace(/\\([\\`*_{}[\]<>#|~&+\-.)])/g, '$1');

/** Text that stays text in Markdown. */
export function escapeMarkdown(text: string): string {
  return oneLine(text).replace(SPECIAL, (mark) => (mark.length > 1 ? `${mark.slice(0, -1)}\\${mark.at(-1) ?? ''}` : `\\${mark}`));
}

function fieldLines(keyResult: KeyResult, locale: Locale): string[] {
  const { fields, colon } = WORDS[locale];
  return FIELDS.flatMap((key) =>
    keyResult[key] === undefined ? [] : [`   - ${fields[key]}${colon}${escapeMarkdown(String(keyResult[key]))}`],
  );
}

function section(title: string, items: readonly (Initiative | Kpi)[], locale: Locale): string[] {
  const { fields, colon } = WORDS[locale];
  const lines = items.flatMap((item) => [
    `- ${escapeMarkdown(item.text)}`,
    ...('metric' in item && item.metric !== undefined ? [`   - ${fields.metric}${colon}${escapeMarkdown(item.metric)}`] : []),
  ]);
  return lines.length === 0 ? [] : ['', `### ${title}`, '', ...lines];
}

/** An OKR as Markdown: a heading, a numbered list of key results, fields as sub-lists. `importText` reads it back. */
export function toMarkdown(okr: Okr, locale: Locale): string {
  const words = WORDS[locale];
  const { colon } = words;
  const cycle = cycleLine(okr.cycle);
  const lines = [
    `## ${words.objective}${colon}${escapeMarkdown(okr.objective)}`,
    '',
    ...(cycle === '' ? [] : [`- ${words.cycle}${colon}${escapeMarkdown(cycle)}`]),
    `- ${words.kind}${colon}${words[okr.kind]}`,
    '',
    `### ${words.keyResults}`,
    '',
    ...okr.keyResults.flatMap((keyResult, i) => [`${i + 1}. ${escapeMarkdown(keyResult.text)}`, ...fieldLines(keyResult, locale)]),
    ...section(words.kpis, okr.kpis, locale),
    ...section(words.initiatives, okr.initiatives, locale),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}
