import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { byteCost } from './scripts/build/byte-cost.ts';
import { contentGate } from './scripts/build/content-gate.ts';
import { plainImports } from './scripts/build/plain-imports.ts';
import { islands } from './scripts/build/islands.ts';
import { daysOfChange, lastChange } from './scripts/build/last-changed.ts';
import { preload } from './scripts/build/preload.ts';
import { strictHtml } from './scripts/build/strict-html.ts';

const base = process.env.BASE ?? '/';
/** Small parts that go together: one script each instead of six, every one with its own imports to name. */
const SCRIPTS = {
  groups: [
    { name: 'preact', priority: 3, test: /node_modules\/preact\// },
    { name: 'kept', priority: 2, test: /src\/(core\/fill|stores\/(storage|keys))\.ts$/ },
    { name: 'frame', priority: 1, test: /src\/(exercises\/(Ask|Rich|Report|Hints|Confidence|text)|stores\/(drafts|exam))\.tsx?$/ },
  ],
};
const days = daysOfChange(process.cwd());

export default defineConfig({
  site: process.env.SITE ?? 'https://boussole.example',
  base,
  trailingSlash: 'always',
  output: 'static',
  devToolbar: { enabled: false },
  prerenderConflictBehavior: 'error',
  markdown: { syntaxHighlight: false, processor: satteri({ features: { smartPunctuation: false } }) },
  integrations: [
    contentGate(),
    mdx(),
    islands(),
    sitemap({
      filter: (page) =>
        /\/(fr|en)\//.test(page) && !/\/practice\/(items|gallery|session)\/|\/drill\/.|\/path\/kit\/|\/certificate\//.test(page),
      i18n: { defaultLocale: 'en', locales: { fr: 'fr', en: 'en' } },
      serialize: (item) => ({ ...item, lastmod: lastChange(new URL(item.url).pathname.replace(base.replace(/\/$/, ''), ''), days) }),
    }),
    strictHtml(),
    preload(),
    byteCost(),
  ],
  i18n: {
    locales: ['fr', 'en'],
    defaultLocale: 'en',
    routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
  },
  build: { inlineStylesheets: 'never', assets: '_astro' },
  vite: {
    build: { modulePreload: false },
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting: SCRIPTS } } } } },
    plugins: [plainImports()],
  },
});
