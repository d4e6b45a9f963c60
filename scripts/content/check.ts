import { checkFacts } from './check-facts.ts';
import { checkItems } from './check-items.ts';
import { checkPaths } from './check-paths.ts';
import { checkProse } from './check-prose.ts';
import { checkCounts } from './items/counts.ts';
import { type Problem, readContent } from './read.ts';

/** Items the site promises to hold. */
export const ITEMS = 260;

/** Everything wrong in `content/` below `root`, which must hold so many items in all. */
export function checkContent(root: string, items = ITEMS): Problem[] {
  const content = readContent(root);
  return [...content.problems, ...checkFacts(content), ...checkProse(content), ...checkItems(content), ...checkPaths(content), ...checkCounts(content, items)];
}
