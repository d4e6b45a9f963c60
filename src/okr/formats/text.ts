import type { Locale, Okr } from '../model.ts';
import { FIELDS, oneLine, WORDS } from './words.ts';

/** An OKR as plain text, for a mail or a chat. `importText` reads it back. */
export function toText(okr: Okr, locale: Locale): string {
  const words = WORDS[locale];
  const { colon, fields } = words;
  const label = locale === 'fr' ? 'RC' : 'KR';
  const aside = (title: string, items: readonly { readonly text: string }[]) =>
    items.length === 0 ? [] : ['', `${title}${colon}`.trimEnd(), ...items.map(({ text }) => `- ${oneLine(text)}`)];
  const cycle = [oneLine(okr.cycle.label), okr.cycle.start ?? '', okr.cycle.end ?? ''].join(' / ').replace(/(?: \/ )+$/, '');
  const lines = [
    `${words.objective}${colon}${oneLine(okr.objective)}`,
    ...(cycle === '' ? [] : [`${words.cycle}${colon}${cycle}`]),
    `${words.kind}${colon}${words[okr.kind]}`,
    '',
    ...okr.keyResults.flatMap((keyResult, i) => [
      `${label}${i + 1}${colon}${oneLine(keyResult.text)}`,
      ...FIELDS.flatMap((key) => (keyResult[key] === undefined ? [] : [`   - ${fields[key]}${colon}${oneLine(String(keyResult[key]))}`])),
    ]),
    ...aside(words.kpis, okr.kpis),
    ...aside(words.initiatives, okr.initiatives),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}
