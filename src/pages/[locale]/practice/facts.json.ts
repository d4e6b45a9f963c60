import type { APIRoute } from 'astro';
import { isLocale, LOCALES } from '../../../core/locale.ts';
import { packed } from '../../../exercises/generate/facts.ts';
import { generatorFacts } from '../../../queries/made.ts';

/** What the endless drill makes its questions from. */
export const getStaticPaths = () => LOCALES.map((locale) => ({ params: { locale } }));

export const GET: APIRoute = async ({ params: { locale } }) =>
  isLocale(locale) ? Response.json(packed(await generatorFacts(), locale)) : new Response(null, { status: 404 });
