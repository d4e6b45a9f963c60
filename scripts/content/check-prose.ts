import { calcText } from '../../src/core/calc-text.ts';
import { LOCALES, type Locale } from '../../src/core/locale.ts';
import type { Content, Folder, Problem } from './read.ts';
import { plainText, wrongEquations } from './text.ts';

const WORDS = { metric: [150, 450], concept: [150, 450], pillar: [400, 1100], comparison: [110, 400], path: [90, 300] } as const;

/** Prose: twins alike, links alive, of the right length, numbers true. */
export function checkProse(content: Content): Problem[] {
  const problems: Problem[] = [];
  const say = (file: string, field: string, what: string, remedy: string) => problems.push({ file, field, what, remedy });
  const targets = {
    term: new Set(content.terms.map(({ id }) => id)),
    compare: new Set(content.comparisons.map(({ id }) => id)),
    source: new Set(Object.keys(content.sources)),
    rule: new Set(content.rules),
  };
  const folder = ({ id, prose }: Folder, kind: keyof typeof WORDS) => {
    const shape = (locale: Locale) => (prose[locale]?.body.match(/^#+(?=\s)/gm) ?? []).join(' ');
    if (prose.fr && prose.en && shape('fr') !== shape('en'))
      say(
        prose.fr.file,
        'headings',
        `fr has "${shape('fr')}", en has "${shape('en')}"`,
        'same headings, same levels, same order in both languages',
      );
    for (const locale of LOCALES) {
      const page = prose[locale];
      if (!page) continue;
      const linked = new Set<string>();
      for (const [, text = '', scheme = '', target = ''] of page.body.matchAll(/\[([^\]]*)\]\(([a-z]+):([^)]*)\)/g)) {
        if (scheme.startsWith('http')) continue;
        const known = targets[scheme as keyof typeof targets];
        if (!known?.has(target))
          say(page.file, `[${text}]`, `nothing at ${scheme}:${target}`, 'link to term:, compare:, rule: or source: and an existing id');
        if (scheme === 'term' && target === id) say(page.file, `[${text}]`, 'links to its own page', 'write the plain word');
        if (scheme === 'term' && linked.has(target)) say(page.file, `[${text}]`, `second link to ${target}`, 'link the first mention only');
        if (scheme === 'term') linked.add(target);
      }
      for (const tag of page.body.match(/<Calc\b[^>]*>/g) ?? [])
        try {
          calcText(tag, locale);
        } catch (error) {
          say(page.file, tag, String((error as Error).message), 'mend the expression');
        }
      if (/^import |^export /m.test(page.body)) say(page.file, 'body', 'imports', 'prose has no imports');
      const text = plainText(page.body, locale);
      const words = text.split(' ').filter((word) => /[\p{L}\d]/u.test(word)).length;
      const [least, most] = WORDS[kind];
      if (words < least || words > most) say(page.file, 'body', `${words} words`, `write ${least} to ${most}`);
      for (const [written, computed] of wrongEquations(text, locale))
        say(page.file, written, `computes to ${computed}`, 'correct the number');
    }
  };
  for (const term of content.terms) folder(term, ((term.facts as { kind?: string } | undefined)?.kind ?? 'metric') as keyof typeof WORDS);
  for (const comparison of content.comparisons) folder(comparison, 'comparison');
  for (const path of content.paths) folder(path, 'path');
  return problems;
}
