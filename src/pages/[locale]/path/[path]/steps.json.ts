import { getCollection } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';
import { isLocale, LOCALES } from '../../../../core/locale.ts';
import { href } from '../../../../core/routes.ts';
import { PATH } from '../../../../onboarding/strings.ts';
import { pathPage } from '../../../../queries/paths.ts';

/** A path as data: the bar on pages opened from it reads it, and so may anyone. */
export const getStaticPaths = (async () => {
  const all = await getCollection('paths');
  return LOCALES.flatMap((locale) => all.map(({ id }) => ({ params: { locale, path: id } })));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params: { locale, path } }) => {
  if (!isLocale(locale) || !path) return new Response(null, { status: 404 });
  return Response.json({
    path: (await pathPage(path, locale)).path,
    words: PATH[locale],
    home: href(import.meta.env.BASE_URL, locale, 'path', path),
  });
};
