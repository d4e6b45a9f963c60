import type { APIContext } from 'astro';
import { LOCALES, type Locale } from '../../../core/locale.ts';
import { termRecords } from '../../../queries/records.ts';

export const getStaticPaths = () => LOCALES.map((locale) => ({ params: { locale }, props: { locale } }));

/** Every term of a language as JSON; documented on the data page. */
export const GET = async ({ props, site }: APIContext<{ locale: Locale }>) =>
  Response.json({
    version: 1,
    language: props.locale,
    licence: 'CC BY 4.0',
    terms: await termRecords(props.locale, site, import.meta.env.BASE_URL),
  });
