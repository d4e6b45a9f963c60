import type { Locale } from '../core/locale.ts';
import { withFigures } from '../okr-ui/read.ts';
import { toCsv } from '../okr/formats/csv.ts';
import { toIcs } from '../okr/formats/ics.ts';
import { encodeJson } from '../okr/formats/json.ts';
import { toMarkdown } from '../okr/formats/markdown.ts';
import { ok, type Result } from '../okr/formats/result.ts';
import { toText } from '../okr/formats/text.ts';
import type { Okr } from '../okr/model.ts';
import type { OkrFile } from './save.ts';

export { importText } from '../okr/formats/import.ts';
export { decodeShare, encodeShare } from '../okr/formats/share.ts';
export { unreadList } from '../okr/formats/unread.ts';

/** Files an OKR leaves in. */
export type Format = 'md' | 'txt' | 'csv' | 'json' | 'ics';

const TYPE: Readonly<Record<Format, string>> = {
  md: 'text/markdown',
  txt: 'text/plain',
  csv: 'text/csv',
  json: 'application/json',
  ics: 'text/calendar',
};

/** An OKR without its empty lines; a key result whose figures alone are written stays where figures can be kept. */
export function withoutBlanks(okr: Okr, figures: boolean): Okr {
  const written = ({ text }: { readonly text: string }) => text.trim() !== '';
  const keyResults = okr.keyResults.filter((one) => written(one) || (figures && (one.metric ?? one.baseline ?? one.target) !== undefined));
  return { ...okr, keyResults, kpis: okr.kpis.filter(written), initiatives: okr.initiatives.filter(written) };
}

/** A file name out of a title: letters and digits of any script, nothing a file system minds. */
export const fileName = (title: string, format: Format): string =>
  `${
    title
      .normalize('NFC')
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 60)
      .replace(/-+$/, '') || 'okr'
  }.${format}`;

/** An OKR as a file; only a calendar can be refused, for want of days. `now` is ISO time, the core has no clock. */
export function toFile(
  whole: Okr,
  format: Format,
  options: Readonly<{ locale: Locale; title: string; now: string; every: 7 | 14 | 28 }>,
): Result<OkrFile> {
  const { locale, title, now, every } = options;
  const okr = withoutBlanks(whole, format === 'json');
  const file = (content: string): Result<OkrFile> => ok({ name: fileName(title, format), type: `${TYPE[format]};charset=utf-8`, content });
  if (format === 'md') return file(toMarkdown(okr, locale));
  if (format === 'txt') return file(toText(okr, locale));
  if (format === 'csv') return file(toCsv(withFigures(okr, locale), { locale }));
  if (format === 'json') return file(encodeJson([okr]));
  const calendar = toIcs(okr, { locale, stamp: now.replace(/[-:]|\.\d+/g, ''), everyDays: every });
  return calendar.kind === 'ok' ? file(calendar.value) : calendar;
}
