import { CATEGORIES, type Category } from '../content/shared.ts';

/** A metric as the map sees it. */
export type Spot = Readonly<{ id: string; name: string; category: Category; timing: 'leading' | 'lagging' | 'depends'; partner: string }>;

/** `feeds`: a leading metric announces a lagging one; `joins`: two metrics of the same side are read together. */
export type Edge = Readonly<{ from: string; to: string; kind: 'feeds' | 'joins' }>;

/** A family of the map: what it is after, the metrics that record it, those that announce it. */
export type Family = Readonly<{
  category: Category;
  /** Lagging metrics (a KPI is chosen among them) with the leading ones that feed them. */
  records: readonly Readonly<{ spot: Spot; fedBy: readonly Spot[]; joins: readonly Spot[] }>[];
  /** Leading metrics of the family that feed no lagging one directly, with what they lead to. */
  others: readonly Readonly<{ spot: Spot; to: Spot | undefined }>[];
}>;

/** Links between metrics and their partners, once each, from what moves first to what follows. */
export function edgesOf(spots: readonly Spot[]): Edge[] {
  const byId = new Map(spots.map((spot) => [spot.id, spot]));
  const found = new Map<string, Edge>();
  for (const { id, timing, partner } of spots) {
    const other = byId.get(partner);
    if (!other) continue;
    const joins = (timing === 'lagging') === (other.timing === 'lagging');
    const [from, to] = !joins && timing === 'lagging' ? [partner, id] : [id, partner];
    const key = joins ? [from, to].sort().join() : `${from},${to}`;
    if (!found.has(key)) found.set(key, { from, to, kind: joins ? 'joins' : 'feeds' });
  }
  return [...found.values()];
}

/** The families that hold metrics, in the order of the glossary. */
export function familiesOf(spots: readonly Spot[]): Family[] {
  const byId = new Map(spots.map((spot) => [spot.id, spot]));
  const edges = edgesOf(spots);
  const at = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
  const fed = new Set(edges.flatMap(({ kind, from }) => (kind === 'feeds' ? [from] : [])));
  return CATEGORIES.flatMap((category) => {
    const inside = spots.filter((spot) => spot.category === category);
    const records = inside
      .filter(({ timing }) => timing === 'lagging')
      .map((spot) => ({
        spot,
        fedBy: at(edges.flatMap(({ kind, from, to }) => (kind === 'feeds' && to === spot.id ? [from] : []))),
        joins: at(edges.flatMap(({ kind, from, to }) => (kind !== 'joins' ? [] : from === spot.id ? [to] : to === spot.id ? [from] : []))),
      }));
    const others = inside
      .filter(({ id, timing }) => timing !== 'lagging' && !fed.has(id))
      .map((spot) => ({ spot, to: byId.get(spot.partner) }));
    return inside.length ? [{ category, records, others }] : [];
  });
}

/** Rows of the drawing: lagging metrics by family; leading ones where what they feed stands. */
export function rowsOf(spots: readonly Spot[]): { leading: Spot[]; lagging: Spot[] } {
  const order = (spot: Spot) => CATEGORIES.indexOf(spot.category);
  const lagging = spots.filter(({ timing }) => timing === 'lagging').sort((a, b) => order(a) - order(b));
  const place = new Map(lagging.map(({ id }, i) => [id, i]));
  const edges = edgesOf(spots);
  const leading = spots.filter(({ timing }) => timing !== 'lagging');
  const pulls = (id: string, seen: readonly string[] = []): number | null => {
    const straight = edges.flatMap(({ kind, from, to }) => (kind === 'feeds' && from === id ? [place.get(to) ?? 0] : []));
    if (straight.length) return straight.reduce((a, b) => a + b) / straight.length;
    const next = edges.find(({ kind, from }) => kind === 'joins' && from === id)?.to;
    return next && !seen.includes(next) ? pulls(next, [...seen, id]) : null;
  };
  const height = new Map(leading.map((spot) => [spot.id, pulls(spot.id) ?? order(spot) * 6]));
  return { lagging, leading: leading.sort((a, b) => (height.get(a.id) ?? 0) - (height.get(b.id) ?? 0)) };
}
