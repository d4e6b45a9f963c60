import { bounded, canonical, type Progress, STAMPED, type Stamped } from './model.ts';

type Map<T> = Readonly<Record<string, T>>;

/** Two maps as one; where both hold an id, `join` decides. */
function joined<T>(a: Map<T>, b: Map<T>, join: (a: T, b: T) => T): Map<T> {
  const out: Record<string, T> = { ...a };
  for (const [id, value] of Object.entries(b)) {
    const mine = Object.hasOwn(out, id) ? (out[id] as T) : undefined;
    out[id] = mine === undefined ? value : join(mine, value);
  }
  return out;
}

/** Of two values, one chosen by their content alone, so that order never matters. */
const either = <T>(a: T, b: T): T => (canonical(a) >= canonical(b) ? a : b);
const newest = (a: Stamped, b: Stamped): Stamped => (a.at === b.at ? either(a, b) : a.at > b.at ? a : b);

/**
 * The work of two devices as one. Commutative, associative and idempotent: any number of devices
 * merged in any order, any number of times, come to the same; nothing newer is ever lost.
 */
export function merge(a: Progress, b: Progress): Progress {
  const maps = STAMPED.map((name) => [name, joined<Stamped>(a[name], b[name], newest)]);
  return {
    ...(joined(a, b, either) as Progress),
    items: joined(a.items, b.items, (mine, theirs) => bounded([...mine, ...theirs])),
    pages: joined(a.pages, b.pages, Math.min),
    ...(Object.fromEntries(maps) as Pick<Progress, (typeof STAMPED)[number]>),
  };
}
