import type { AstroIntegration } from 'astro';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

/** Bytes (brotli) of an exercise type: what it alone brings, and all scripts of a page with it. */
export type Cost = Readonly<{ own: number; page: number }>;

const STATIC_IMPORT = /(?:\bfrom|\bimport)\s*"(\.[^"]+\.js)"/g;

/** A script and all it imports at once; what it may load later does not count. */
export function closure(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(STATIC_IMPORT)) closure(join(dirname(file), path), seen);
  return seen;
}

const sizes = new Map<string, number>();
const sizeOf = (files: Iterable<string>): number => {
  let sum = 0;
  for (const file of files) {
    const size = sizes.get(file) ?? brotliCompressSync(readFileSync(file)).length;
    sizes.set(file, size);
    sum += size;
  }
  return sum;
};

/**
 * Costs of the types shown on a gallery page, by type, read from the built files. A type's own code is
 * what no other type loads.
 */
export function costsOf(html: string, dist: string, base = '/'): ReadonlyMap<string, Cost> {
  const at = (url: string) => join(dist, url.replace(base, '/'));
  const always = [...html.matchAll(/<script\b[^>]*\bsrc="([^"]+)"|\brenderer-url="([^"]+)"/g)].map(([, src, renderer]) =>
    at(src ?? renderer ?? ''),
  );
  const page = new Set([...new Set(always)].flatMap((file) => [...closure(file)]));
  const types = [...html.matchAll(/data-type="([a-z-]+)"[\s\S]*?component-url="([^"]+)"/g)].map(([, type = '', url = '']) => ({
    type,
    files: [...closure(at(url))],
  }));
  const loads = Map.groupBy(
    types.flatMap(({ files }) => files),
    (file) => file,
  );
  const isShared = (file: string) => page.has(file) || (loads.get(file)?.length ?? 0) > 1;
  return new Map(
    types.map(({ type, files }) => [
      type,
      { own: sizeOf(files.filter((file) => !isShared(file))), page: sizeOf(new Set([...page, ...files])) },
    ]),
  );
}

/** Writes into the gallery what each exercise type weighs in this very build. */
export const byteCost = (): AstroIntegration => {
  let base = '/';
  return {
    name: 'boussole:byte-cost',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': ({ dir }) => {
        const dist = fileURLToPath(dir);
        for (const path of globSync('*/practice/gallery/index.html', { cwd: dist })) {
          const html = readFileSync(join(dist, path), 'utf8');
          const costs = costsOf(html, dist, base);
          const french = path.startsWith('fr');
          const kilobytes = (bytes: number) =>
            `${new Intl.NumberFormat(french ? 'fr-FR' : 'en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(bytes / 1000)}\u00a0${french ? 'ko' : 'kB'}`;
          const filled = html.replace(
            /(data-cost="(own|page) ([a-z-]+)">)–/g,
            (_, tag: string, what: 'own' | 'page', type: string) => `${tag}${kilobytes(costs.get(type)?.[what] ?? 0)}`,
          );
          writeFileSync(join(dist, path), filled);
        }
      },
    },
  };
};
