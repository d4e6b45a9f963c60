import { checkFacts } from './check-facts.ts';
import { checkItems } from './check-items.ts';
import { checkProse } from './check-prose.ts';
import { type Problem, readContent } from './read.ts';

/** Everything wrong in `content/` below `root`. */
export function checkContent(root: string): Problem[] {
  const content = readContent(root);
  return [...content.problems, ...checkFacts(content), ...checkProse(content), ...checkItems(content)];
}
