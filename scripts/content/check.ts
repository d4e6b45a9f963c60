import { checkFacts } from './check-facts.ts';
import { checkItems } from './check-items.ts';
import { checkPages } from './check-pages.ts';
import { checkPaths } from './check-paths.ts';
import { checkProse } from './check-prose.ts';
import { checkSources } from './check-sources.ts';
import { checkWords } from './check-words.ts';
import { checkCounts } from './items/counts.ts';
import { type Problem, readContent } from './read.ts';

/** Items the site promises to hold. */
export const ITEMS = 260;

/** Everything wrong in `content/` below `root`, which must hold so many items in all. */
export function checkContent(root: string, items = ITEMS): Problem[] {
  const content = readContent(root);
  const checks = [checkFacts, checkSources, checkProse, checkItems, checkPaths];
  return [
    ...content.problems,
    ...checks.flatMap((check) => check(content)),
    ...checkPages(root),
    ...checkWords(content, root),
    ...checkCounts(content, items),
  ];
}
