/** Most metrics that stand side by side. */
export const MOST = 4;

/** What an address asks for, as far as it can be told: case and spaces do not matter. */
const askedFor = (search: string): string[] => [
  ...new Set(
    (new URLSearchParams(search).get('m') ?? '')
      .slice(0, 400)
      .toLowerCase()
      .split(/[\s,]+/)
      .filter(Boolean),
  ),
];

/** The choice written in an address, `?m=cac,cpa`: known ids, once each, four at most. Never throws. */
export const pickOf = (search: string, known: readonly string[]): string[] =>
  askedFor(search)
    .filter((id) => known.includes(id))
    .slice(0, MOST);

/** What an address asks for and cannot be given: ids nobody knows, and those beyond four. */
export const leftOut = (search: string, known: readonly string[]): string[] => {
  const picked = pickOf(search, known);
  return askedFor(search).filter((id) => !picked.includes(id));
};

/** A choice as the end of an address. */
export const searchOfPick = (ids: readonly string[]): string => (ids.length ? `?m=${ids.join(',')}` : '');

/** Puts an id (or nothing) into a slot: gaps close, and an id that stands elsewhere moves. */
export function choose(ids: readonly string[], slot: number, id: string): string[] {
  const slots = Array.from({ length: MOST }, (_, i) => (i === slot ? id : ids[i] === id ? '' : (ids[i] ?? '')));
  return slots.filter(Boolean);
}
