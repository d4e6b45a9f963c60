import type { APIContext } from 'astro';
import { LOCALES, type Locale } from '../../core/locale.ts';
import { href } from '../../core/routes.ts';
import { xml } from '../../data/xml.ts';
import { strings } from '../../i18n/words.ts';

export const getStaticPaths = () => LOCALES.map((locale) => ({ params: { locale }, props: { locale } }));

/** Lets a browser search the glossary from its address bar. */
export const GET = ({ props: { locale }, site }: APIContext<{ locale: Locale }>) => {
  const { name, tagline } = strings(locale).site;
  const base = import.meta.env.BASE_URL;
  const whole = (path: string) => xml(new URL(path, site).href);
  return new Response(
    `<?xml version="1.0" encoding="utf-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/"><ShortName>${xml(name)} ${locale}</ShortName><Description>${xml(tagline)}</Description><Language>${locale}</Language><InputEncoding>UTF-8</InputEncoding><Image type="image/svg+xml">${whole(`${base.replace(/\/?$/, '/')}favicon.svg`)}</Image><Url type="text/html" template="${whole(href(base, locale, 'search'))}?q={searchTerms}"/></OpenSearchDescription>
`,
    { headers: { 'content-type': 'application/opensearchdescription+xml' } },
  );
};
