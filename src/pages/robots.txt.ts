import type { APIContext } from 'astro';

/** Everything may be read; the site map says where it is. */
export const GET = ({ site }: APIContext) =>
  new Response(
    `User-agent: *\nAllow: /\n\nSitemap: ${new URL(`${import.meta.env.BASE_URL.replace(/\/?$/, '/')}sitemap-index.xml`, site).href}\n`,
  );
