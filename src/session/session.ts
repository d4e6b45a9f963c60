import { isCount, isObject, isScore } from '../progress/shapes.ts';
import { choose, type Graph, isGraph } from './placement.ts';

/*
 * A session: questions one after the other, each on its own page (`practice/items/<id>/`), with a bar
 * that says where one is. Kept for the tab under `boussole:session`; where storage is refused it
 * travels in the address (`#session=…`). All here is pure.
 */
export type Mode = 'review' | 'placement' | 'mixed' | 'exam';

/** The first check of an item in this session. Passing an item is a score of 0 and `passed`. */
export type Result = Readonly<{ score: number; sure: boolean | null; at: number; passed?: boolean }>;

export type Session = Readonly<{
  v: 1;
  mode: Mode;
  /** Item ids in order. A placement session grows as it goes. */
  items: readonly string[];
  /** Position of the item on screen. */
  at: number;
  results: Readonly<Record<string, Result>>;
  /** Why an item is asked, by its id: a word the view knows (`changed`, `missed`…). */
  notes: Readonly<Record<string, string>>;
  /** Page to end on, below the language: `review`, `path/placement`, `practice/session`. */
  end: string;
  started: number;
  /** An exam whose results were seen: its marks may be shown. */
  over?: true;
  /** Answers given, where the address carries them: each a draft as text, by item. */
  drafts?: Readonly<Record<string, string>>;
  /** Placement only: what is asked about, and how many questions at most. */
  plan?: Graph;
}>;

/** What a session starts with; a placement session finds its first item itself. */
export type Start = Readonly<{
  mode: Mode;
  items?: readonly string[];
  end: string;
  notes?: Readonly<Record<string, string>>;
  plan?: Graph;
}>;

/** A session at its first item, or null where there is nothing to ask. */
export function start({ mode, items = [], end, notes = {}, plan }: Start, now: number): Session | null {
  const fresh: Session = { v: 1, mode, items, at: 0, results: {}, notes, end, started: now, ...(plan && { plan }) };
  const first = plan ? choose(plan, {}) : items[0];
  if (!first) return null;
  return plan ? { ...fresh, items: [first] } : fresh;
}

/** The item on screen. */
export const current = (session: Session): string => session.items[session.at] ?? '';

/** The state after an item was checked (or passed); later checks of it change nothing. */
export function noted(session: Session, id: string, result: Result): Session {
  if (!session.items.includes(id) || session.results[id]) return session;
  return { ...session, results: { ...session.results, [id]: result } };
}

/** The item after the one on screen; null at the end. A placement session chooses it from the answers. */
export function following(session: Session): string | null {
  const next = session.items[session.at + 1];
  if (next || !session.plan) return next ?? null;
  return choose(session.plan, session.results);
}

/** The state one item on; the same state at the end. */
export function onward(session: Session): Session {
  const next = following(session);
  if (next === null) return session;
  const items = session.items[session.at + 1] ? session.items : [...session.items, next];
  return { ...session, items, at: session.at + 1 };
}

/** The state with this item on screen, for a reader who went back. */
export function turnedTo(session: Session, id: string): Session {
  const at = session.items.indexOf(id);
  return at < 0 || at === session.at ? session : { ...session, at };
}

/** Items asked in all, as far as is known: a placement session says its most. */
export const length = (session: Session): number => Math.max(session.plan?.most ?? 0, session.items.length);

/** Whether every item has its result. */
export const isOver = (session: Session): boolean => Boolean(session.results[current(session)]) && following(session) === null;

/** Reads a stored session; null where it is none. Never throws. */
export function decodeSession(text: string | null): Session | null {
  let value: unknown;
  try {
    value = JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
  if (!isObject(value) || value['v'] !== 1) return null;
  const { mode, items, at, results, notes, end, started, over, plan, drafts } = value;
  if (mode !== 'review' && mode !== 'placement' && mode !== 'mixed' && mode !== 'exam') return null;
  if (!Array.isArray(items) || !items.every(isId) || !items.length || !isCount(at) || at >= items.length) return null;
  if (!isObject(results) || !Object.values(results).every(isResult) || !isCount(started)) return null;
  if (typeof end !== 'string' || !/^[a-z-]+(\/[a-z-]+)*$/.test(end) || (plan !== undefined && !isGraph(plan))) return null;
  return {
    v: 1,
    mode,
    items,
    at,
    results: results as Session['results'],
    notes: isObject(notes) ? texts(notes) : {},
    end,
    started,
    ...(over === true && { over }),
    ...(plan !== undefined && { plan }),
    ...(isObject(drafts) && { drafts: texts(drafts) }),
  };
}

const texts = (record: object): Record<string, string> =>
  Object.fromEntries(Object.entries(record).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
const isId = (value: unknown): value is string => typeof value === 'string' && /^[a-z0-9-]+(\/[a-z0-9-]+)*$/.test(value);
const isResult = (value: unknown): value is Result =>
  isObject(value) && isScore(value['score']) && isCount(value['at']) && (value['sure'] === null || typeof value['sure'] === 'boolean');
