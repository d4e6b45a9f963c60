import type { Locale } from './locale.ts';

/** Address of a page below the base path: `href('/', 'fr', 'glossary', 'kpi')` → `/fr/glossary/kpi/`. */
export const href = (base: string, locale: Locale, ...steps: string[]): string =>
  `${base.replace(/\/$/, '')}/${[locale, ...steps].filter(Boolean).join('/')}/`;

/** The same page in another language: the locale is the first step after the base. */
export function inLocale(path: string, base: string, locale: Locale): string {
  const root = base.replace(/\/$/, '');
  return `${root}/${locale}${path.slice(root.length).replace(/^\/(fr|en)(?=\/|$)/, '') || '/'}`;
}
