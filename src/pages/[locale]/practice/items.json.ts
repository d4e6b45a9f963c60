import type { APIRoute } from 'astro';
import { isLocale, LOCALES } from '../../../core/locale.ts';
import { itemManifest } from '../../../queries/manifest.ts';

/** Every item in short, for pages that choose among them. */
export const getStaticPaths = () => LOCALES.map((locale) => ({ params: { locale } }));

export const GET: APIRoute = async ({ params: { locale } }) =>
  isLocale(locale) ? Response.json(await itemManifest(locale)) : new Response(null, { status: 404 });
