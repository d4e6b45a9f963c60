import { LOCALES, type Locale } from '../../../core/locale.ts';
import { href } from '../../../core/routes.ts';
import { moodleXml } from '../../../exports/moodle-xml.ts';
import { questionBank } from '../../../queries/exports.ts';

export const getStaticPaths = () => LOCALES.map((locale) => ({ params: { locale }, props: { locale } }));

/** The question bank as Moodle XML. */
export const GET = async ({ props: { locale }, site }: { props: { locale: Locale }; site: URL | undefined }) => {
  const root = new URL(href(import.meta.env.BASE_URL, locale), site).href;
  const { questions, unknown } = await questionBank(locale, root);
  return new Response(moodleXml(questions, unknown).text, { headers: { 'content-type': 'application/xml' } });
};
