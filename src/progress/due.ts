import { seedOf } from '../core/random.ts';
import { entryOf, type Progress } from './model.ts';
import { type Reason, schedule, sittings } from './review.ts';

/** What the site says of an item, as far as review needs it. */
export type Asked = Readonly<{ id: string; hash: string; theme: string; home: string }>;

/** An item to ask. `changed`: its content is not what was answered. `met`: its page was read, it was never tried. */
export type Due = Readonly<{ id: string; reason: Reason | 'changed' | 'met'; due: number }>;

/** A met page asks its first question a day later. */
const DAY = 86_400_000;
/** Items of one session. */
export const SESSION = 10;

/** Every item that has a day, known ones only, soonest first. */
export function agenda(progress: Progress, items: readonly Asked[]): Due[] {
  const planned = items.flatMap(({ id, hash }): Due[] => {
    const last = entryOf(progress, id);
    if (!last) return [];
    if (last.hash !== hash) return [{ id, reason: 'changed', due: last.at }];
    const card = schedule(progress.items[id] ?? []);
    return card ? [{ id, ...card }] : [];
  });
  const met = Object.entries(progress.pages).flatMap(([page, at]): Due[] => {
    const here = items.filter(({ home }) => home === page);
    const chosen = here[seedOf(page) % (here.length || 1)];
    return chosen && here.every(({ id }) => !progress.items[id]) ? [{ id: chosen.id, reason: 'met', due: at + DAY }] : [];
  });
  return [...planned, ...met].sort((a, b) => a.due - b.due || (a.id < b.id ? -1 : 1));
}

/**
 * The items of a session: those that are due, confident errors first, then changed, missed, unsure
 * and met ones, each by how long it has waited; neighbours from different themes where possible.
 */
export function session(progress: Progress, items: readonly Asked[], now: number, most = SESSION): Due[] {
  const rank = ({ id, reason }: Due) => {
    const last = sittings(progress.items[id] ?? []).at(-1);
    return last?.sure && last.score < 1 ? 0 : ['changed', 'missed', 'unsure', 'met'].indexOf(reason) + 1;
  };
  const due = agenda(progress, items).filter((each) => each.due <= now);
  const chosen = due.sort((a, b) => rank(a) - rank(b) || a.due - b.due).slice(0, most);
  const theme = new Map(items.map((item) => [item.id, item.theme]));
  return interleaved(chosen, ({ id }) => theme.get(id) ?? '');
}

/** The same things in an order that puts, where it can, no two of a kind side by side. */
export function interleaved<T>(things: readonly T[], kind: (thing: T) => string): T[] {
  const left = [...things];
  const out: T[] = [];
  while (left.length) {
    const before = out.at(-1);
    const other = left.findIndex((each) => before === undefined || kind(each) !== kind(before));
    out.push(...left.splice(Math.max(0, other), 1));
  }
  return out;
}
