/**
 * `npm run fonts`: cuts the two families down to what French and English need and writes them to
 * src/styles/fonts/. The results are committed, so that a build needs no font tool.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';

const ASCII = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('');
const FRENCH = 'ÀÂÄÆÇÉÈÊËÎÏÔÖŒÙÛÜŸàâäæçéèêëîïôöœùûüÿ';
const SIGNS = '\u00a0\u202f«»“”‘’…–—·•×÷±≤≥≠≈−→←↑↓↕½€£°©§';

const cut = async (from: string, to: string, text: string, wght: number | { min: number; max: number }) => {
  const font = readFileSync(`node_modules/@fontsource-variable/${from}`);
  const made = await subsetFont(font, text, { targetFormat: 'woff2', variationAxes: { wght } });
  writeFileSync(`src/styles/fonts/${to}.woff2`, made);
  console.log(to, made.length);
};

const grotesque = 'bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2';
const serif = 'source-serif-4/files/source-serif-4-latin-wght-normal.woff2';
const italic = 'source-serif-4/files/source-serif-4-latin-wght-italic.woff2';
await cut(grotesque, 'bricolage', ASCII + FRENCH + SIGNS, { min: 400, max: 700 });
await cut(serif, 'serif', ASCII + FRENCH + SIGNS, 400);
await cut(italic, 'serif-italic', `${ASCII.replace(/[\x23-\x26\x2a-\x2b\x3c-\x40\x5b-\x60\x7b-\x7e]/g, '')}éèêàçîôû’«»\u00a0\u202f–`, 400);
