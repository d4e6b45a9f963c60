import { calcText } from '../core/calc-text.ts';
import type { Locale } from '../core/locale.ts';
import type { WorkedExample } from '../glossary/worked-example.ts';
import { strings } from '../i18n/words.ts';
import { meanings, type TermRecord } from './term-record.ts';

/** A page's prose as plain Markdown: links in full, computed numbers printed. */
export function proseMarkdown(body: string, locale: Locale, link: (scheme: string, id: string) => string | undefined): string {
  return body
    .replace(/<Calc\b[^>]*\/>/g, (tag) => calcText(tag, locale))
    .replace(/\[([^\]]*)\]\((term|compare|rule|source):([a-z0-9-]+)\)/g, (_, text: string, scheme: string, id: string) => {
      const to = link(scheme, id);
      return to ? `[${text}](${to})` : text;
    })
    .replace(/<\/?i\b[^>]*>/g, '*')
    .trim();
}

/** What a page holds beside its record: the partner's name and sources as links, the example, the three roles, the prose. */
export type PageParts = Readonly<{
  partner: string | undefined;
  sources: readonly string[];
  example: WorkedExample | undefined;
  roles: readonly (readonly [string, string])[];
  prose: string;
}>;

/** The page of a term as Markdown, from the same sources as the page. */
export function termMarkdown(record: TermRecord, { partner, sources, example, roles, prose }: PageParts, locale: Locale): string {
  const t = strings(locale).term;
  const colon = locale === 'fr' ? '\u00a0:' : ':';
  const meaning: Readonly<Record<string, Readonly<Record<string, string>>>> = meanings(locale);
  const fact = (field: 'category' | 'unit' | 'direction' | 'cadence' | 'timing' | 'vanity'): string | false => {
    const value = (record as Readonly<Record<string, unknown>>)[field];
    return typeof value === 'string' && `- ${t[field]}${colon} ${meaning[field]?.[value] ?? value}`;
  };
  const facts = [
    fact('category'),
    'rule' in record && record.rule && `- ${t.rule}${colon} ${record.rule}`,
    'formula' in record && record.formula && `- ${t.formula}${colon} \`${record.formula}\``,
    fact('unit'),
    fact('direction'),
    fact('cadence'),
    'dataSource' in record && record.dataSource && `- ${t.dataSource}${colon} ${record.dataSource}`,
    fact('timing'),
    fact('vanity'),
    partner && `- ${t.partner}${colon} ${partner}`,
    record.aliases.length > 0 && `- ${t.aliases}${colon} ${record.aliases.join(', ')}`,
    `- ${t.sources}${colon} ${sources.join(', ')}`,
  ].filter(Boolean);
  const worked = example
    ? `\n## ${t.example}\n\n${example.rows.map(({ id, name, text }) => `- ${name} (\`${id}\`)${colon} ${text}`).join('\n')}\n\n${example.sentence}\n`
    : '';
  const lives = roles.length ? `\n## ${t.roles}\n\n${roles.map(([name, line]) => `- **${name}**${colon} ${line}`).join('\n')}\n` : '';
  return `# ${record.name}\n\n${record.definition}\n\n${facts.join('\n')}\n${worked}${lives}\n${prose}\n\n<${record.url}>\n`;
}
