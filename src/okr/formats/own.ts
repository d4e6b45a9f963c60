import { type Locale, LOCALES } from '../../core/locale.ts';
import type { Initiative, KeyResult, Kpi, Okr } from '../model.ts';
import { decodeOkr } from './decode.ts';
import { unescapeMarkdown } from './markdown.ts';
import { FIELDS } from './key-result-fields.ts';
import { readCycleLine, WORDS } from './words.ts';

const NUMBERS: ReadonlySet<string> = new Set(['baseline', 'target', 'confidence', 'actual']);

type Fields = { text: string } & Partial<Record<keyof KeyResult, unknown>>;
type Lists = { keyResults: Fields[]; kpis: Fields[]; initiatives: Fields[] };

/** What follows an opening, or null: « Cycle : » alone opens an empty one. */
const after = (line: string, opening: string): string | null =>
  line.startsWith(opening) ? line.slice(opening.length) : line === opening.trimEnd() ? '' : null;

/**
 * Reads one of our own files, Markdown or plain text, line by line and to the letter: a key result that looks
 * like a heading stays a key result. Null as soon as a line is not one we write: the file was written by
 * hand or changed, and the lenient reader takes over.
 */
function readIn(lines: readonly string[], locale: Locale, markdown: boolean): Okr | null {
  const words = WORDS[locale];
  const { colon, fields } = words;
  const plain = markdown ? unescapeMarkdown : (text: string) => text;
  const objective = after(lines[0] ?? '', `${markdown ? '## ' : ''}${words.objective}${colon}`);
  if (objective === null) return null;
  const item = markdown ? '- ' : '';
  const title = (name: string) => (markdown ? `### ${name}` : `${name}${colon}`.trimEnd());
  const keyResult = markdown ? /^\d+\.(?: (.*)|$)/ : locale === 'fr' ? /^RC\d+ :(?: (.*)|$)/ : /^KR\d+:(?: (.*)|$)/;
  const lists: Lists = { keyResults: [], kpis: [], initiatives: [] };
  let cycle: Okr['cycle'] = { label: '' };
  let kind: Okr['kind'] | null = null;
  let part: keyof Lists | null = markdown ? null : 'keyResults';

  const takeField = (line: string): boolean => {
    const last = part && lists[part].at(-1);
    const key = FIELDS.find((each) => line.startsWith(`   - ${fields[each]}${colon}`));
    if (!last || !key || part === 'initiatives' || (part === 'kpis' && key !== 'metric')) return false;
    const value = plain(line.slice(`   - ${fields[key]}${colon}`.length));
    last[key] = NUMBERS.has(key) ? Number(value) : value;
    return last[key] === value || Number.isFinite(last[key]);
  };
  const takeLine = (line: string): boolean => {
    if (line === '') return true;
    if (kind === null) {
      const days = after(line, `${item}${words.cycle}${colon}`);
      const said = after(line, `${item}${words.kind}${colon}`);
      if (days !== null) cycle = readCycleLine(plain(days));
      kind = (['committed', 'aspirational'] as const).find((each) => words[each] === said) ?? null;
      return days !== null || kind !== null;
    }
    const next = (['keyResults', 'kpis', 'initiatives'] as const).find(
      (each) => line === title(words[each]) && (markdown || each !== 'keyResults') && lists[each].length === 0,
    );
    if (next && next !== part) {
      part = next;
      return true;
    }
    if (line.startsWith('   - ')) return takeField(line);
    const found = part === 'keyResults' ? keyResult.exec(line) : part && /^-(?: (.*)|$)/.exec(line);
    if (!found || !part) return false;
    lists[part].push({ text: plain(found[1] ?? '') });
    return true;
  };
  if (!lines.slice(1).every(takeLine) || kind === null) return null;
  const named = (all: readonly Fields[], stem: string) => all.map((one, i) => ({ ...one, id: `${stem}${i + 1}` }));
  return decodeOkr({
    objective: plain(objective),
    cycle,
    kind,
    keyResults: named(lists.keyResults, 'kr') as KeyResult[],
    kpis: named(lists.kpis, 'kpi') as Kpi[],
    initiatives: named(lists.initiatives, 'i') as Initiative[],
  });
}

/** One of our own Markdown or text files, in either language; null for anything else. */
export function readOwn(text: string): Okr | null {
  const lines = text
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split(/\r?\n/);
  for (const locale of LOCALES)
    for (const markdown of [true, false]) {
      const okr = readIn(lines, locale, markdown);
      if (okr !== null) return okr;
    }
  return null;
}
