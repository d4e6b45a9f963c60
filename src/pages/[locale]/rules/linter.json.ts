import type { APIRoute, GetStaticPaths } from 'astro';
import { LOCALES, type Locale } from '../../../core/locale.ts';
import { linterData } from '../../../queries/linter.ts';

export const getStaticPaths = (() => LOCALES.map((locale) => ({ params: { locale } }))) satisfies GetStaticPaths;

/** What the live linter needs in a language: the rules' words and the glossary's metrics. */
export const GET: APIRoute = async ({ params }) =>
  new Response(JSON.stringify(await linterData(params['locale'] as Locale)), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
