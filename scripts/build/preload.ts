import type { AstroIntegration } from 'astro';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { closure } from './byte-cost.ts';

/** Pages whose first view is an exercise: they wait for its modules one after the other unless told of them all. */
const FIRST_VIEW = /\/practice\/(items\/.+|[a-z0-9-]+)\/index\.html$/;
const SHEET = /<link rel="stylesheet"[^>]*>/g;

/**
 * The page with its stylesheets in the head, so that the brief is painted with the rest, and with the modules its first
 * exercise will ask for named on `<body>`: the page's script has them fetched side by side once that is painted.
 */
export function preloading(html: string, filesOf: (url: string) => readonly string[]): string {
  const island = /<section class="exercise"[\s\S]*?<astro-island[^>]*?component-url="([^"]+)"[^>]*?renderer-url="([^"]+)"/.exec(html);
  if (!island) return html;
  const modules = [...new Set([island[1], island[2]].flatMap((url) => filesOf(url ?? '')))];
  const [head = '', body = ''] = html.split('</head>');
  const sheets = [...new Set(body.match(SHEET))].filter((sheet) => !head.includes(sheet));
  return `${head}${sheets.join('')}</head>${body.replace(SHEET, '').replace('<body', `<body data-ahead="${modules.join(' ')}"`)}`;
}

/** Names ahead the modules of an exercise that stands in the first view (of the exercise's own pages). */
export const preload = (): AstroIntegration => {
  let base = '/';
  return {
    name: 'boussole:preload',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        const known = new Map<string, readonly string[]>();
        const filesOf = (url: string) => {
          const files =
            known.get(url) ??
            [...closure(join(root, url.replace(base, '/')))].map((file) => base + file.slice(root.length).split(sep).join('/'));
          known.set(url, files);
          return files;
        };
        for (const file of globSync('*/practice/**/index.html', { cwd: root })) {
          if (!FIRST_VIEW.test(`/${file}`) || file.includes('/gallery/')) continue;
          const before = readFileSync(join(root, file), 'utf8');
          const after = preloading(before, filesOf);
          if (after !== before) writeFileSync(join(root, file), after);
        }
      },
    },
  };
};
