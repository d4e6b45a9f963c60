import type { KeyResult, Locale, Okr } from '../model.ts';
import { FIELDS, oneLine, WORDS } from './words.ts';

/** Marks that Markdown or HTML would act on; a backslash before them is undone by `import.ts`. */
const SPECIAL = /[\\`*_{}[\]<>#|~&]|^(?:[-+]|\d+[.)])(?=\s|$)|^>/g;

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

function section(title: string, items: readonly { readonly text: string }[]): string[] {
  return items.length === 0 ? [] : ['', `### ${title}`, '', ...items.map(({ text }) => `- ${escapeMarkdown(text)}`)];
}

/** An OKR as Markdown: a heading, a numbered list of key results, fields as sub-lists. `importText` reads it back. */
export function toMarkdown(okr: Okr, locale: Locale): string {
  const words = WORDS[locale];
  const { colon } = words;
  const lines = [
    `## ${words.objective}${colon}${escapeMarkdown(okr.objective)}`,
    '',
    ...(okr.cycle.label === '' && okr.cycle.start === undefined && okr.cycle.end === undefined
      ? []
      : [
          `- ${words.cycle}${colon}${[escapeMarkdown(okr.cycle.label), okr.cycle.start ?? '', okr.cycle.end ?? ''].join(' / ').replace(/(?: \/ )+$/, '')}`,
        ]),
    `- ${words.kind}${colon}${words[okr.kind]}`,
    '',
    `### ${words.keyResults}`,
    '',
    ...okr.keyResults.flatMap((keyResult, i) => [`${i + 1}. ${escapeMarkdown(keyResult.text)}`, ...fieldLines(keyResult, locale)]),
    ...section(words.kpis, okr.kpis),
    ...section(words.initiatives, okr.initiatives),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}
