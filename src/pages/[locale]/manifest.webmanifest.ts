import type { APIContext } from 'astro';
import { LOCALES, type Locale } from '../../core/locale.ts';
import { href } from '../../core/routes.ts';
import { strings } from '../../i18n/words.ts';

export const getStaticPaths = () => LOCALES.map((locale) => ({ params: { locale }, props: { locale } }));

/** What a device needs to put the site among its applications. */
export const GET = ({ props: { locale } }: APIContext<{ locale: Locale }>) => {
  const { site, nav } = strings(locale);
  const base = import.meta.env.BASE_URL;
  const root = base.replace(/\/?$/, '/');
  const icon = (name: string, side: number, purpose: string) => ({
    src: `${root}icons/${name}.png`,
    sizes: `${side}x${side}`,
    type: 'image/png',
    purpose,
  });
  return Response.json({
    id: href(base, locale),
    name: `${site.name} · ${site.tagline}`,
    short_name: site.name,
    description: site.description,
    lang: locale,
    dir: 'ltr',
    start_url: href(base, locale),
    scope: root,
    display: 'minimal-ui',
    background_color: '#faf7f0',
    theme_color: '#faf7f0',
    categories: ['education', 'business'],
    icons: [icon('192', 192, 'any'), icon('512', 512, 'any'), icon('maskable', 512, 'maskable')],
    shortcuts: (['glossary', 'practice', 'review'] as const).map((id) => ({ name: nav[id], url: href(base, locale, id) })),
  });
};
