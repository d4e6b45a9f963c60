import type { APIContext } from 'astro';
import { LOCALES, type Locale } from '../../../core/locale.ts';
import { termIndex } from '../../../queries/terms.ts';

export const getStaticPaths = () => LOCALES.map((locale) => ({ params: { locale }, props: { locale } }));

/** Every name and synonym of a language, for the search to guess at what was mistyped. */
export const GET = async ({ props: { locale } }: APIContext<{ locale: Locale }>) =>
  Response.json([...new Set([...(await termIndex(locale)).values()].flatMap(({ name, facts }) => [name, ...facts.aliases[locale]]))]);
