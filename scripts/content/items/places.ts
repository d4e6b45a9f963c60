import type { ExerciseSource } from '../../../src/exercises/schema.ts';
import type { Content } from '../read.ts';
import type { Say } from './say.ts';

/** Every `see` below a value, with the field it stands in. */
function seesIn(value: unknown, field = ''): [string, string][] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inside]): [string, string][] => {
    const name = [field, key].filter(Boolean).join('.');
    return key === 'see' && typeof inside === 'string' ? [[name, inside]] : seesIn(inside, name);
  });
}

/** Rationales lead to pages that exist and, in a comparison, to rows that exist. */
export function checkPlaces(item: ExerciseSource, content: Content, isPage: (page: string) => boolean, say: Say): void {
  for (const [field, see] of seesIn(item)) {
    const [page = '', place] = see.split('#');
    if (!isPage(page)) say(field, `no page ${page}`, 'name glossary/…, compare/… or rules/…');
    else if (place?.startsWith('row-') && page.startsWith('compare/')) {
      const facts = content.comparisons.find(({ id }) => `compare/${id}` === page)?.facts as { rows?: { id: string }[] } | undefined;
      const rows = facts?.rows?.map(({ id }) => `row-${id}`) ?? [];
      if (!rows.includes(place)) say(field, `no row ${place} in ${page}`, `name one of ${rows.join(', ')}`);
    }
  }
}
