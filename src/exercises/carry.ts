import { brotliCompressSync } from 'node:zlib';
import type { Item } from './localise.ts';

/** A page's budget: HTML and stylesheets together, in brotli bytes (`tests/dist/budget.test.ts` holds the built pages to it). */
const BUDGET = 14 * 1024;
/*
 * What stands around the text, in brotli bytes, fitted on the 306 pages of the built site: the frame with its
 * stylesheets, a figure or a calculator with theirs, and so on. No page weighed more than MARGIN above its estimate
 * that had room for an exercise.
 */
const FRAME = 6650;
const MARGIN = 480;
const BESIDES = { calculator: 1620, figures: 1530, words: 30 } as const;
const EXERCISES = 910;
/** What the first exercise of a type adds: its form and its stylesheet. */
const FIRST: Partial<Record<Item['type'], number>> = { numeric: 560, choice: 200, cloze: 770, spot: 770, order: 830, 'read-chart': 1200 };
const ANY = 1100;
/** An exercise that stands as a link. */
const LATER = 40;

/** How many figures, calculators and explained words a page has. */
export type Besides = Readonly<Partial<Record<keyof typeof BESIDES, number>>>;

/**
 * How many of a page's exercises it carries within its budget, the first ones first; the others are
 * fetched from their own pages when they come near. Used at build only.
 */
export function carried(items: readonly Item[], pageText: string, besides: Besides = {}): number {
  const parts = Object.entries(BESIDES).reduce((sum, [part, bytes]) => sum + (besides[part as keyof Besides] ?? 0) * bytes, 0);
  const around = FRAME + MARGIN + parts;
  for (let count = items.length; count > 0; count -= 1) {
    const some = items.slice(0, count);
    const types = new Set(some.map(({ type }) => type));
    const forms = [...types].reduce((sum, type) => sum + (FIRST[type] ?? ANY), EXERCISES) + (items.length - count) * LATER;
    if (around + forms + weigh(pageText + JSON.stringify(some)) <= BUDGET) return count;
  }
  return 0;
}

const weigh = (text: string) => brotliCompressSync(text).length;
