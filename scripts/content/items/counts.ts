import type { ExerciseSource } from '../../../src/exercises/schema.ts';
import type { Content, Problem } from '../read.ts';

/** Items in one exercise: one, and in a case one for each decision beside the whole. */
export const itemsIn = (source: ExerciseSource): number => (source.type === 'case' ? 1 + Object.keys(source.decisions).length : 1);

/** How many items stand where: on each page (`glossary/x`), under `''` those of their own; the gallery's examples are none. */
export function countItems(content: Content): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { id, home, source } of content.exercises)
    if (!id.startsWith('example/') && source && typeof source === 'object')
      counts.set(home ?? '', (counts.get(home ?? '') ?? 0) + itemsIn(source as ExerciseSource));
  return counts;
}

const LEAST = { metric: 2, pillar: 4, concept: 0 } as const;

/** Enough to practise: two items on every metric page, four on every pillar and comparison, 260 in all. */
export function checkCounts(content: Content, total: number): Problem[] {
  const counts = countItems(content);
  const short = (file: string, page: string, least: number): Problem[] => {
    const found = counts.get(page) ?? 0;
    return found >= least
      ? []
      : [
          {
            file: file.replace(/[^/]+$/, 'exercises/'),
            field: '(folder)',
            what: `${found} ${found === 1 ? 'item' : 'items'}`,
            remedy: `write at least ${least}`,
          },
        ];
  };
  const all = [...counts.values()].reduce((a, b) => a + b, 0);
  return [
    ...content.terms.flatMap(({ id, file, facts }) =>
      short(file, `glossary/${id}`, LEAST[(facts as { kind?: keyof typeof LEAST } | undefined)?.kind ?? 'concept'] ?? 0),
    ),
    ...content.comparisons.flatMap(({ id, file }) => short(file, `compare/${id}`, 4)),
    ...(all < total ? [{ file: 'content', field: '(folder)', what: `${all} items`, remedy: `write at least ${total} in all` }] : []),
  ];
}
