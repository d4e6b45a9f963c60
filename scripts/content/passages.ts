import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseYaml } from 'yaml';
import { LOCALES, type Locale } from '../../src/core/locale.ts';
import type { Content } from './read.ts';
import { plainText } from './text.ts';

/** A text that some page shows, in one language: where it is written, under which field; as written, as read, and without foreign words. */
export type Passage = Readonly<{ file: string; field: string; raw: string; text: string; own: string }>;

/** Keys whose strings are ids, or copied from another page on purpose. */
const NOT_PROSE = new Set(['id', 'fact', 'sources', 'related', 'teaches', 'metric', 'unit', 'term', 'rule', 'line', 'kind', 'cycle', 'e']);

/** Strings of a value: those below a `fr:`/`en:` pair in that language, or all where the file is of one language. */
export function stringsIn(value: unknown, locale: Locale, field: string, ours: boolean): [field: string, text: string][] {
  if (typeof value === 'string') return ours ? [[field, value]] : [];
  if (Array.isArray(value)) return value.flatMap((item, i) => stringsIn(item, locale, `${field}[${i}]`, ours));
  if (value === null || typeof value !== 'object') return [];
  if (LOCALES.every((each) => each in value)) return stringsIn((value as Record<Locale, unknown>)[locale], locale, field, true);
  return Object.entries(value).flatMap(([key, item]) =>
    NOT_PROSE.has(key) && (ours || key === 'fact') ? [] : stringsIn(item, locale, field ? `${field}.${key}` : key, ours),
  );
}

/** Everything the content says in one language: prose, facts, tables, exercises, rules, figures, plain pages. */
export function passagesOf(content: Content, root: string, locale: Locale): Passage[] {
  const folders = [...content.terms, ...content.comparisons, ...content.paths, ...content.rulePages];
  const loose = globSync(['content/pages/*.yml', 'content/figures/*.yml', 'content/paths/*.yml'], { cwd: root });
  const plain = globSync(`content/pages/*/${locale}.mdx`, { cwd: root });
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  const from = (file: string, value: unknown, ours: boolean): Passage[] =>
    stringsIn(value, locale, '', ours).map(([field, text]) => passage(file, field, text, locale));
  return [
    ...folders.flatMap(({ file, facts, prose }) => [
      ...from(file, facts, false),
      ...(prose[locale]
        ? [...from(prose[locale].file, prose[locale].data, true), passage(prose[locale].file, 'body', prose[locale].body, locale)]
        : []),
    ]),
    ...content.exercises.flatMap(({ file, source }) =>
      from(file, source, false).map((each) => (isSpot(source) ? { ...each, own: each.own.replace(/\[[a-z0-9-]+ /g, '[') } : each)),
    ),
    ...loose.flatMap((file) => from(file, parseYaml(read(file)), false)),
    ...plain.map((file) => passage(file, 'body', read(file).replace(/^---\n[\s\S]*?\n---\n/, ''), locale)),
  ];
}

/** Spot exercises mark their places in the text itself: `[id words]`. */
const isSpot = (source: unknown): boolean => (source as { type?: string } | undefined)?.type === 'spot';

const passage = (file: string, field: string, raw: string, locale: Locale): Passage => ({
  file,
  field,
  raw: raw.replace(/<[^>]+>|\]\([^)]*\)|`[^`]*`/g, ''),
  text: plainText(raw, locale),
  own: plainText(raw.replace(/<(\w+) lang="[^"]*">.*?<\/\1>/g, ''), locale),
});
