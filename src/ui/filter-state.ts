import { fold as unaccented } from '../core/fold.ts';

/** What the index is narrowed down to: at most one value a facet, and letters of a name. */
export type Filter = Readonly<{ facets: Readonly<Record<string, string>>; text: string }>;

/** A line of the index as the filter sees it: its values as `facet:value`, its names folded. */
export type Line = Readonly<{ tags: readonly string[]; names: string }>;

/** Text made comparable: case, accents, full stops and apostrophes do not count. */
export const fold = (text: string): string => unaccented(text).replace(/\./g, '').replace(/[’']/g, ' ').replace(/\s+/g, ' ').trim();

/** Reads the filter of an address; what is unknown is left out. Never throws. */
export function filterOf(search: string, known: readonly string[]): Filter {
  const given = new URLSearchParams(search);
  const facets = [...given].filter(([facet, value]) => known.includes(`${facet}:${value}`));
  return { facets: Object.fromEntries(facets), text: (given.get('q') ?? '').slice(0, 80) };
}

/** The filter as the end of an address, in a stable order; empty for no filter. */
export function searchOf({ facets, text }: Filter): string {
  const params = new URLSearchParams(Object.entries(facets).sort(([a], [b]) => a.localeCompare(b)));
  if (text.trim()) params.set('q', text.trim());
  const search = params.toString();
  return search && `?${search}`;
}

/** Takes a value, or lets go of it where it was taken. */
export function toggle(filter: Filter, facet: string, value: string): Filter {
  const { [facet]: before, ...rest } = filter.facets;
  return { ...filter, facets: before === value ? rest : { ...rest, [facet]: value } };
}

/** Whether a line answers the filter. */
export const answers = ({ tags, names }: Line, { facets, text }: Filter): boolean =>
  Object.entries(facets).every(([facet, value]) => tags.includes(`${facet}:${value}`)) &&
  fold(text)
    .split(' ')
    .every((word) => names.includes(word));

/** How many lines a value would leave, the other facets as they are. */
export const countWith = (lines: readonly Line[], filter: Filter, facet: string, value: string): number =>
  lines.filter((line) => answers(line, { ...filter, facets: { ...filter.facets, [facet]: value } })).length;
