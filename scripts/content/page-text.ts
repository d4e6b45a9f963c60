import type { Locale } from '../../src/core/locale.ts';
import type { Content } from './read.ts';
import { fold, plainText } from './text.ts';

/** Every string below a value that belongs to one language. */
function stringsOf(value: unknown, locale: Locale): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((item) => stringsOf(item, locale));
  if (value === null || typeof value !== 'object') return [];
  const other = locale === 'fr' ? 'en' : 'fr';
  return Object.entries(value).flatMap(([key, item]) => (key === other ? [] : stringsOf(item, locale)));
}

/** Folded text of each page (`glossary/x`, `compare/x`) in one language, to look facts up in. */
export function pageTexts(content: Content, locale: Locale): Map<string, string> {
  const pages = new Map<string, string>();
  for (const [kind, folders] of [
    ['glossary', content.terms],
    ['compare', content.comparisons],
    ['rules', content.rulePages],
  ] as const)
    for (const { id, facts, prose } of folders) {
      const page = prose[locale];
      const parts = [...stringsOf(facts, locale), ...stringsOf(page?.data, locale), plainText(page?.body ?? '', locale)];
      pages.set(`${kind}/${id}`, fold(parts.join(' · ')));
    }
  return pages;
}
