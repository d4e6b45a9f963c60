import { anatomy } from './anatomy/grade.ts';
import { build } from './build/grade.ts';
import { caseStory } from './case/grade.ts';
import { choice } from './choice/grade.ts';
import { cloze } from './cloze/grade.ts';
import type { Kind } from './contract.ts';
import type { Item } from './localise.ts';
import { match } from './match/grade.ts';
import { numeric } from './numeric/grade.ts';
import { order } from './order/grade.ts';
import { readChart } from './read-chart/grade.ts';
import { repair } from './repair/grade.ts';
import { sort } from './sort/grade.ts';
import { spot } from './spot/grade.ts';

/** How a type can be worked: each way is proved by tests/e2e/exercises.spec.ts. */
export type Way = 'click' | 'keyboard' | 'touch' | 'drag';
const PLAIN: readonly Way[] = ['click', 'keyboard', 'touch'];
const DRAG: readonly Way[] = [...PLAIN, 'drag'];

/**
 * Every type with its grader and its ways, for tests, the gallery and sessions; one line a type.
 * A view imports its own grader, never this list, so that a page loads only the types it shows.
 */
const TYPES = {
  anatomy: { kind: anatomy, ways: PLAIN },
  build: { kind: build, ways: PLAIN },
  case: { kind: caseStory, ways: PLAIN },
  choice: { kind: choice, ways: PLAIN },
  cloze: { kind: cloze, ways: PLAIN },
  match: { kind: match, ways: DRAG },
  numeric: { kind: numeric, ways: PLAIN },
  order: { kind: order, ways: DRAG },
  'read-chart': { kind: readChart, ways: PLAIN },
  repair: { kind: repair, ways: PLAIN },
  sort: { kind: sort, ways: DRAG },
  spot: { kind: spot, ways: PLAIN },
} as const;

export type TypeName = keyof typeof TYPES;
export const TYPE_NAMES = Object.keys(TYPES) as TypeName[];

/** The grader of a type, for code that does not know which it holds. */
export const kindOf = (type: TypeName): Kind<Item, unknown> => TYPES[type].kind as unknown as Kind<Item, unknown>;
export const waysOf = (type: TypeName): readonly Way[] => TYPES[type].ways;
