import type { Initiative, Kpi, Locale, Okr } from '../model.ts';
import { FIELDS } from './key-result-fields.ts';
import { cycleLine, oneLine, WORDS } from './words.ts';

/** An OKR as plain text, for a mail or a chat. `importText` reads it back. */
export function toText(okr: Okr, locale: Locale): string {
  const words = WORDS[locale];
  const { colon, fields } = words;
  const label = locale === 'fr' ? 'RC' : 'KR';
  const aside = (title: string, items: readonly (Initiative | Kpi)[]) => {
    const lines = items.flatMap((item) => [
      `- ${oneLine(item.text)}`,
      ...('metric' in item && item.metric !== undefined ? [`   - ${fields.metric}${colon}${oneLine(item.metric)}`] : []),
    ]);
    return lines.length === 0 ? [] : ['', `${title}${colon}`.trimEnd(), ...lines];
  };
  const cycle = cycleLine(okr.cycle);
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
