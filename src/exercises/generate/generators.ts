import { badNews } from './bad-news.ts';
import { base } from './base.ts';
import { frenchTypography } from '../../core/typography.ts';
import type { Generator, Made } from './contract.ts';
import { earlySign } from './early-sign.ts';
import { formula } from './formula.ts';
import { headCount } from './head-count.ts';
import { impossible } from './impossible.ts';
import { points } from './points.ts';
import { pooled } from './pooled.ts';
import { provesNothing } from './proves-nothing.ts';
import { score } from './score.ts';
import { threeLives } from './three-lives.ts';
import { unitSlip } from './unit-slip.ts';
import { whichColumn } from './which-column.ts';

/** French no-break spaces in all that an item says in French, so that generators are written with plain ones. */
function spaced<T>(node: T, french = false): T {
  if (typeof node === 'string') return (french ? frenchTypography(node) : node) as T;
  if (Array.isArray(node)) return node.map((each) => spaced(each, french)) as T;
  if (node === null || typeof node !== 'object') return node;
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, spaced(value, key === 'fr')])) as T;
}

/** Every generator, one line each. */
export const GENERATORS: readonly Generator[] = [
  badNews,
  base,
  earlySign,
  formula,
  headCount,
  impossible,
  points,
  pooled,
  provesNothing,
  score,
  threeLives,
  unitSlip,
  whichColumn,
].map((generator) => ({ ...generator, make: (...asked) => spaced<Made | null>(generator.make(...asked)) }));
