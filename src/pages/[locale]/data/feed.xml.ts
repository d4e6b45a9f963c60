import rss from '@astrojs/rss';
import type { APIContext } from 'astro';
import { LOCALES, type Locale } from '../../../core/locale.ts';
import { strings } from '../../../i18n/words.ts';
import { termRecords } from '../../../queries/records.ts';

export const getStaticPaths = () => LOCALES.map((locale) => ({ params: { locale }, props: { locale } }));

/** New terms of a language, latest first. */
export const GET = async ({ props: { locale }, site }: APIContext<{ locale: Locale }>) => {
  const records = await termRecords(locale, site, import.meta.env.BASE_URL);
  const { name, tagline, description } = strings(locale).site;
  return rss({
    title: `${name} · ${tagline}`,
    description,
    site: site ?? 'https://boussole.example',
    items: records
      .sort((a, b) => b.since.localeCompare(a.since) || a.id.localeCompare(b.id))
      .map((record) => ({ title: record.name, link: record.url, description: record.definition, pubDate: new Date(record.since) })),
    customData: `<language>${locale}</language>`,
  });
};
