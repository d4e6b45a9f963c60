import { brotliCompressSync } from 'node:zlib';
import type { Item } from './localise.ts';

/** Room for a page's HTML, in brotli bytes: 14 kB less the stylesheets. */
export const ROOM = 8300;
/** Head, header, footer and frames, in brotli bytes, as measured on the built site. */
const FRAME = 2300;

const weigh = (text: string) => brotliCompressSync(text).length;

/**
 * How many of a page's exercises it carries within its budget, the first ones first; the others are
 * fetched from their own pages when they come near. `besides`: brotli bytes of figures and calculator
 * with their styles. Used at build only.
 */
export function carried(items: readonly Item[], pageText: string, besides = 0): number {
  let weight = FRAME + weigh(pageText) + besides;
  let count = 0;
  for (const item of items) {
    weight += weigh(JSON.stringify(item)) + (item.type === 'read-chart' ? 1300 : 250);
    if (weight > ROOM) break;
    count += 1;
  }
  return count;
}
