import { LOCALES } from '../../core/locale.ts';
import type { Okr } from '../model.ts';
import { DISARMED } from './csv.ts';
import { decodeOkr } from './decode.ts';
import type { Tell } from './unread.ts';
import { FIELDS } from './key-result-fields.ts';
import { readCycleLine, WORDS } from './words.ts';

/** Cells of a CSV text, row by row (RFC 4180; a line may end with LF alone). */
export function readCsv(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const endRow = () => {
    rows.push([...row, cell]);
    row = [];
    cell = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? '';
    if (quoted) {
      if (char !== '"') cell += char;
      else if (text[at + 1] === '"') {
        cell += char;
        at += 1;
      } else quoted = false;
    } else if (char === '"' && cell === '') quoted = true;
    else if (char === separator) {
      row.push(cell);
      cell = '';
    } else if (char === '\n' || (char === '\r' && text[at + 1] === '\n')) {
      if (char === '\r') at += 1;
      endRow();
    } else cell += char;
  }
  if (row.length > 0 || cell !== '') endRow();
  return rows;
}

/** A number as a spreadsheet writes it, with a comma or a point; what is none stays text, for the decoder to tell. */
const numberOf = (cell: string): number | string => {
  const value = Number(cell.replace(/[\u00a0\u202f ]/g, '').replace(',', '.'));
  return Number.isFinite(value) ? value : cell;
};
const NUMBERS: ReadonlySet<string> = new Set(['baseline', 'target', 'confidence', 'actual']);

/** Reads our own table, in either language and with either separator; null for any other text. */
export function importCsv(text: string, tell: Tell): Okr | null {
  const body = text.replace(/^\uFEFF/, '');
  const words = LOCALES.map((locale) => WORDS[locale]).find(
    (each) => new RegExp(`^"?${each.type}"?[;,]"?${each.text}"?[;,]`).test(body) && body.includes(each.fields.metric),
  );
  if (!words) return null;
  const [, ...rows] = readCsv(body, body.includes(`${words.text};`) || body.includes(`${words.text}";`) ? ';' : ',');
  const plain = (cell = '') => (DISARMED.test(cell) && cell.startsWith("'") ? cell.slice(1) : cell);
  const named = (name: string) => rows.filter(([type]) => type === name);
  const textOf = (name: string) => plain(named(name)[0]?.[1]);
  const known = [words.objective, words.cycle, words.kind, words.keyResult, words.kpis, words.initiatives];
  for (const [i, row] of rows.entries())
    if (!known.includes(row[0] ?? '') && row.some((cell) => cell !== '')) tell(`${i + 2}`, row.join(' · '));
  const fields = (row: readonly string[]) =>
    Object.fromEntries(
      FIELDS.flatMap((key, i) => {
        const cell = row[i + 2] ?? '';
        return cell === '' ? [] : [[key, NUMBERS.has(key) ? numberOf(plain(cell)) : plain(cell)]];
      }),
    );
  return decodeOkr(
    {
      objective: textOf(words.objective),
      cycle: readCycleLine(textOf(words.cycle)),
      kind: textOf(words.kind) === words.committed ? 'committed' : 'aspirational',
      keyResults: named(words.keyResult).map((row) => ({ ...fields(row), text: plain(row[1]) })),
      kpis: named(words.kpis).map((row) => ({ ...fields(row), text: plain(row[1]) })),
      initiatives: named(words.initiatives).map((row) => ({ text: plain(row[1]) })),
    },
    tell,
  );
}
