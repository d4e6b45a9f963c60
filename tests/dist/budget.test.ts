import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
import { DIST, readPages } from './html.ts';

const weigh = (data: string | Buffer) => brotliCompressSync(data, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
const known = new Map<string, number>();
const weighFile = (path: string) => {
  const weight = known.get(path) ?? weigh(readFileSync(join(DIST, path)));
  known.set(path, weight);
  return weight;
};

test('each glossary and comparison page fits 14 kB of HTML and CSS, brotli', () => {
  const heavy = readPages()
    .filter(({ path }) => /^\/(fr|en)\/(glossary|compare)\/[a-z0-9-]+\/$/.test(path) && !/\/(map|metrics)\/$/.test(path))
    .map(({ path, html, elements }) => {
      const sheets = new Set(elements.filter(({ tag, attrs }) => tag === 'link' && attrs['rel'] === 'stylesheet' && attrs['media'] !== 'print').map(({ attrs }) => attrs['href'] ?? ''));
      return { path, weight: weigh(html) + [...sheets].reduce((sum, sheet) => sum + weighFile(sheet), 0) };
    })
    .sort((a, b) => b.weight - a.weight);
  const [first] = heavy;
  console.log(`heaviest: ${first?.path} ${first?.weight} bytes; median ${heavy[Math.floor(heavy.length / 2)]?.weight}`);
  assert.deepEqual(heavy.filter(({ weight }) => weight > 14 * 1024).map(({ path, weight }) => `${path} ${weight}`), []);
});
