import type { APIRoute } from 'astro';
import { isLocale, LOCALES } from '../../../core/locale.ts';
import { PATH } from '../../../onboarding/strings.ts';
import { itemManifest } from '../../../queries/manifest.ts';
import { pageNames } from '../../../queries/names.ts';
import { pathIndex } from '../../../queries/paths.ts';

/** What a team kit is made of: paths, pages, items and the words of their steps. */
export const getStaticPaths = () => LOCALES.map((locale) => ({ params: { locale } }));

export const GET: APIRoute = async ({ params: { locale } }) => {
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const items = (await itemManifest(locale))
    .filter(({ id }) => !id.startsWith('made/'))
    .map(({ id, title, type, home }) => ({ id, title, type, home }));
  return Response.json({
    paths: (await pathIndex(locale)).map(({ path }) => path),
    pages: Object.fromEntries(await pageNames(locale)),
    items,
    words: PATH[locale],
  });
};
