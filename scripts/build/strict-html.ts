import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Leaves no inline script or style in a page, so that the policy needs neither hashes nor
 * exceptions: Astro's island runtime moves to a file of its own, named on `<body>` and loaded by the
 * page's script when the first island comes near; its display rule stands in our own stylesheet.
 */
export const strictHtml = (): AstroIntegration => {
  let base = '/';
  return {
    name: 'boussole:strict-html',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const written = new Set<string>();
        for (const file of globSync('**/*.html', { cwd: root })) {
          const before = await readFile(join(root, file), 'utf8');
          const { html, scripts } = externalise(before, base);
          for (const [name, code] of scripts) {
            if (written.has(name)) continue;
            written.add(name);
            await writeFile(join(root, '_astro', name), code);
          }
          if (html !== before) await writeFile(join(root, file), html);
        }
      },
    },
  };
};

/** The page with its inline scripts named in the head, and those scripts by file name. */
export function externalise(html: string, base: string): { html: string; scripts: Map<string, string> } {
  const scripts = new Map<string, string>();
  const runtime: string[] = [];
  const without = html
    .replace(/<style>astro-island[^<]*<\/style>/g, '')
    .replace(/<script>([\s\S]*?)<\/script>/g, (_, code: string) => {
      runtime.push(code);
      return '';
    })
    .replace(/<script type="module">([\s\S]*?)<\/script>/g, (_, code: string) => {
      const name = `m.${hash(code)}.js`;
      scripts.set(name, code.replace(/(from|import)\s*(\(?)"\.\//g, '$1$2"./'));
      return `<script type="module" src="${base}_astro/${name}"></script>`;
    });
  if (!runtime.length) return { html: without, scripts };
  const code = [...new Set(runtime)].join(';\n');
  const name = `island.${hash(code)}.js`;
  scripts.set(name, code);
  return { html: without.replace('<body', `<body data-islands="${base}_astro/${name}"`), scripts };
}

const hash = (code: string) => createHash('sha256').update(code).digest('base64url').slice(0, 8);
