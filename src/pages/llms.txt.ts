import type { APIContext } from 'astro';
import { LOCALES } from '../core/locale.ts';
import { strings } from '../i18n/words.ts';
import { termRecords } from '../queries/records.ts';

/** The site for language models: what it is, and every entry as Markdown (llmstxt.org). */
export const GET = async ({ site }: APIContext) => {
  const parts = await Promise.all(
    LOCALES.map(async (locale) => {
      const records = await termRecords(locale, site, import.meta.env.BASE_URL);
      return `## ${strings(locale).language}\n\n${records.map(({ name, url, definition }) => `- [${name}](${url}index.md): ${definition}`).join('\n')}\n`;
    }),
  );
  return new Response(`# Boussole\n\n> ${strings('en').site.description}\n\n${parts.join('\n')}`);
};
