import { LOCALES } from '../../src/core/locale.ts';
import type { Content, Problem } from './read.ts';

const LIST = 'content/sources.yml';

/** Sources: every cited key is on the list, and every work of the list is cited by some page. */
export function checkSources(content: Content): Problem[] {
  const cited = new Map<string, string>();
  let file = '';
  const gather = (value: unknown, key = ''): void => {
    if (typeof value === 'string') {
      if (key === 'sources') cited.set(value.toLowerCase(), file);
    } else if (Array.isArray(value)) for (const item of value) gather(item, key);
    else if (value !== null && typeof value === 'object') for (const [name, item] of Object.entries(value)) gather(item, name);
  };
  for (const { file: home, facts, prose } of [...content.terms, ...content.comparisons, ...content.paths, ...content.rulePages]) {
    file = home;
    gather(facts);
    for (const locale of LOCALES) {
      gather(prose[locale]?.data);
      for (const [, key = ''] of prose[locale]?.body.matchAll(/\]\(source:([^)]*)\)/g) ?? []) cited.set(key, file);
    }
  }
  const known = Object.keys(content.sources);
  // terms and comparisons name theirs where they are checked
  const unlisted = [...cited].filter(([key, at]) => !known.includes(key) && content.rulePages.some((page) => page.file === at));
  return [
    ...unlisted.map(([key, at]) => ({
      file: at,
      field: 'sources',
      what: `unknown source "${key}"`,
      remedy: `add it to ${LIST} or cite an existing key`,
    })),
    ...known
      .filter((key) => !cited.has(key))
      .map((key) => ({
        file: LIST,
        field: key,
        what: 'no page cites it',
        remedy: 'cite it where it bears on what is said, or take it off the list',
      })),
  ];
}
