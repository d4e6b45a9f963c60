import type { DefinedTerm, DefinedTermSet } from 'schema-dts';
import type { Term } from '../content/term.ts';
import type { Locale } from '../core/locale.ts';
import { href } from '../core/routes.ts';

/** A term as schema.org `DefinedTerm` of the glossary's `DefinedTermSet`. */
export const termData = (
  term: { id: string; name: string; definition: string; facts: Term },
  locale: Locale,
  url: URL,
  site: URL | undefined,
): DefinedTerm => ({
  '@type': 'DefinedTerm',
  '@id': new URL(url.pathname, site).href,
  name: term.name,
  alternateName: [...term.facts.aliases[locale]],
  description: term.definition,
  termCode: term.id,
  inDefinedTermSet: new URL(url.pathname.replace(/[^/]+\/$/, ''), site).href,
  url: new URL(href(url.pathname.split(`/${locale}/`)[0] ?? '/', locale, 'glossary', term.id), site).href,
});

/** The glossary of one language as schema.org `DefinedTermSet`. */
export const setData = (locale: Locale, words: { name: string; description: string }, url: URL, site: URL | undefined): DefinedTermSet => ({
  '@type': 'DefinedTermSet',
  '@id': new URL(url.pathname, site).href,
  name: words.name,
  description: words.description,
  inLanguage: locale,
  url: new URL(url.pathname, site).href,
});
