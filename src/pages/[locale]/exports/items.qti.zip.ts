import { LOCALES, type Locale } from '../../../core/locale.ts';
import { href } from '../../../core/routes.ts';
import { qti21 } from '../../../exports/qti21.ts';
import { WORDS } from '../../../exports/strings.ts';
import { questionBank } from '../../../queries/exports.ts';

export const getStaticPaths = () => LOCALES.map((locale) => ({ params: { locale }, props: { locale } }));

/** The question bank as a QTI 2.1 package. */
export const GET = async ({ props: { locale }, site }: { props: { locale: Locale }; site: URL | undefined }) => {
  const root = new URL(href(import.meta.env.BASE_URL, locale), site).href;
  const { questions, unknown } = await questionBank(locale, root);
  const { zip } = qti21(questions, unknown, WORDS[locale].bank);
  return new Response(new Uint8Array(zip), { headers: { 'content-type': 'application/zip' } });
};
