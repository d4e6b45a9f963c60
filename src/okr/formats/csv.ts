import type { KeyResult, Locale, Okr } from '../model.ts';
import { scoreKeyResult } from '../score.ts';
import { FIELDS } from './key-result-fields.ts';
import { cycleLine, WORDS } from './words.ts';

/** How the file is written; French Excel wants `;` and a decimal comma. */
export interface CsvOptions {
  readonly locale: Locale;
  readonly separator?: ',' | ';';
  readonly bom?: boolean;
}

/** Text a spreadsheet would take for a formula, or that looks disarmed already. */
export const DISARMED = /^'*[=+\-@\t\r\n]/;

/** A text cell: quoted as RFC 4180 wants, and disarmed when a spreadsheet would take it for a formula. */
export function csvCell(text: string, separator: string): string {
  const safe = DISARMED.test(text) ? `'${text}` : text;
  return safe.includes(separator) || /["\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** An OKR as rows: objective, key results with fields and score, KPIs, initiatives. */
export function toCsv(okr: Okr, { locale, separator = locale === 'fr' ? ';' : ',', bom = true }: CsvOptions): string {
  const words = WORDS[locale];
  const number = (value: number) => (separator === ';' && locale === 'fr' ? String(value).replace('.', ',') : String(value));
  const cell = (value: string | number | undefined) =>
    value === undefined ? '' : typeof value === 'number' ? number(value) : csvCell(value, separator);
  const empty: (string | undefined)[] = FIELDS.map(() => undefined);
  const score = (keyResult: KeyResult) => {
    const one = scoreKeyResult(keyResult);
    return one.kind === 'scored' ? Math.round(one.score * 100) / 100 : undefined;
  };
  const rows: (string | number | undefined)[][] = [
    [words.type, words.text, ...FIELDS.map((key) => words.fields[key]), words.score],
    [words.objective, okr.objective, ...empty, undefined],
    [words.cycle, cycleLine(okr.cycle), ...empty, undefined],
    [words.kind, words[okr.kind], ...empty, undefined],
    ...okr.keyResults.map((keyResult) => [words.keyResult, keyResult.text, ...FIELDS.map((key) => keyResult[key]), score(keyResult)]),
    ...okr.kpis.map(({ text, metric }) => [words.kpis, text, metric, ...empty.slice(1), undefined]),
    ...okr.initiatives.map(({ text }) => [words.initiatives, text, ...empty, undefined]),
  ];
  return `${bom ? '\uFEFF' : ''}${rows.map((row) => row.map(cell).join(separator)).join('\r\n')}\r\n`;
}
