import { badNews } from './bad-news.ts';
import { base } from './base.ts';
import type { Generator } from './contract.ts';
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
];
