import { LOCALES, type Locale } from '../../../core/locale.ts';
import { href } from '../../../core/routes.ts';
import { anki } from '../../../exports/anki.ts';
import { cards } from '../../../queries/exports.ts';

export const getStaticPaths = () => LOCALES.map((locale) => ({ params: { locale }, props: { locale } }));

/** The glossary as flashcards for Anki. */
export const GET = async ({ props: { locale }, site }: { props: { locale: Locale }; site: URL | undefined }) => {
  const root = new URL(href(import.meta.env.BASE_URL, locale), site).href;
  return new Response(anki(await cards(locale, root), locale), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
