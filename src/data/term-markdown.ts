import { calcText } from '../core/calc-text.ts';
import type { Locale } from '../core/locale.ts';
import { strings } from '../i18n/words.ts';
import type { TermRecord } from './term-record.ts';

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

/** The page of a term as Markdown, from the same sources as the page. */
export function termMarkdown(record: TermRecord, roles: readonly (readonly [string, string])[], prose: string, locale: Locale): string {
  const t = strings(locale).term;
  const colon = locale === 'fr' ? '\u00a0:' : ':';
  const facts = [
    'rule' in record && record.rule && `- ${t.rule}${colon} ${record.rule}`,
    'formula' in record && record.formula && `- ${t.formula}${colon} \`${record.formula}\``,
    record.aliases.length > 0 && `- ${t.aliases}${colon} ${record.aliases.join(', ')}`,
    `- ${t.sources}${colon} ${record.sources.join(', ')}`,
  ].filter(Boolean);
  const lives = roles.length ? `\n## ${t.roles}\n\n${roles.map(([name, line]) => `- **${name}**${colon} ${line}`).join('\n')}\n` : '';
  return `# ${record.name}\n\n${record.definition}\n\n${facts.join('\n')}\n${lives}\n${prose}\n\n<${record.url}>\n`;
}
