import { type Unread, unreadList } from '../okr/formats/unread.ts';
import { EMPTY_OKR, type Okr } from '../okr/model.ts';

/**
 * The reader's OKRs, under one key, `boussole:okrs`:
 *   { v: 1, open: "<id>", drafts: [{ id, name, okr, brief?, every?, at }], gone: { "<id>": at }, unread?: [{ at, value }] }
 * `at` is when a draft was last changed (ms since 1970): where two tabs differ, the newer draft wins.
 * `gone` remembers deletions, so that the other tab does not bring them back. `unread` holds what could not be
 * read, with its place, until the reader lets it go. Unknown fields are kept.
 */
export type Draft = Readonly<{
  id: string;
  name: string;
  okr: Okr;
  /** The brief it was started from: an exercise id. */
  brief?: string | undefined;
  /** Days between two check-ins. */
  every?: 7 | 14 | 28 | undefined;
  at: number;
}>;

export type Drafts = Readonly<{
  v: 1;
  open: string;
  drafts: readonly Draft[];
  gone: Readonly<Record<string, number>>;
  unread?: readonly Unread[];
}>;

export const EMPTY_DRAFTS: Drafts = { v: 1, open: '', drafts: [], gone: {} };

/** Deletions remembered at most. */
const MOST_GONE = 100;

/** The draft on the table: the one last opened, or the first. */
export const openDraft = ({ open, drafts }: Drafts): Draft | null => drafts.find(({ id }) => id === open) ?? drafts[0] ?? null;

/** Whether nothing has been written yet. */
export const isBlank = ({ objective, keyResults, kpis, initiatives }: Okr): boolean =>
  objective.trim() === '' && [...keyResults, ...kpis, ...initiatives].every(({ text }) => text.trim() === '');

/** A blank OKR with room for three key results: the usual number. */
export const blankOkr = (): Okr => ({ ...EMPTY_OKR, keyResults: [1, 2, 3].map((n) => ({ id: `kr${n}`, text: '' })) });

function freshId({ drafts, gone }: Drafts, at: number): string {
  const stem = at.toString(36);
  let id = stem;
  for (let n = 2; id in gone || drafts.some((draft) => draft.id === id); n += 1) id = `${stem}-${n}`;
  return id;
}

/** Adds a draft and opens it. */
export function create(state: Drafts, draft: Omit<Draft, 'id' | 'at'>, at: number): Drafts {
  const id = freshId(state, at);
  return { ...state, open: id, drafts: [...state.drafts, { ...draft, id, at }] };
}

/** Changes a draft. */
export const change = (state: Drafts, id: string, fields: Partial<Omit<Draft, 'id' | 'at'>>, at: number): Drafts => ({
  ...state,
  drafts: state.drafts.map((draft) => (draft.id === id ? { ...draft, ...fields, at } : draft)),
});

/** Opens another draft. */
export const open = (state: Drafts, id: string): Drafts => (state.drafts.some((draft) => draft.id === id) ? { ...state, open: id } : state);

/** Copies a draft beside it, under a name, and opens the copy. */
export function duplicate(state: Drafts, id: string, name: string, at: number): Drafts {
  const from = state.drafts.findIndex((draft) => draft.id === id);
  const source = state.drafts[from];
  if (!source) return state;
  const copy: Draft = { ...source, id: freshId(state, at), name, at };
  return { ...state, open: copy.id, drafts: [...state.drafts.slice(0, from + 1), copy, ...state.drafts.slice(from + 1)] };
}

/** Deletes a draft; its neighbour is opened. */
export function remove(state: Drafts, id: string, at: number): Drafts {
  const from = state.drafts.findIndex((draft) => draft.id === id);
  if (from < 0) return state;
  const drafts = state.drafts.filter((draft) => draft.id !== id);
  const gone = Object.fromEntries([...Object.entries(state.gone), [id, at] as const].sort((a, b) => b[1] - a[1]).slice(0, MOST_GONE));
  return { ...state, drafts, gone, open: state.open === id ? (drafts[Math.min(from, drafts.length - 1)]?.id ?? '') : state.open };
}

/** Sets values aside that could not be read, beside those that are there already. */
export function setAside(state: Drafts, more: readonly Unread[]): Drafts {
  if (more.length === 0) return state;
  const { unread, tell } = unreadList();
  for (const { at, value } of [...(state.unread ?? []), ...more]) tell(at, value);
  return { ...state, unread };
}

/** What one tab has, joined with what another has stored: the newer of each draft, in our order; deletions hold unless written to since. */
export function merge(mine: Drafts, stored: Drafts): Drafts {
  const gone: Record<string, number> = { ...stored.gone };
  for (const [id, at] of Object.entries(mine.gone)) gone[id] = Math.max(at, gone[id] ?? 0);
  const theirs = new Map(stored.drafts.map((draft) => [draft.id, draft]));
  const newer = mine.drafts.map((draft) => {
    const other = theirs.get(draft.id);
    return other && other.at > draft.at ? other : draft;
  });
  const known = new Set(mine.drafts.map(({ id }) => id));
  const drafts = [...newer, ...stored.drafts.filter(({ id }) => !known.has(id))].filter(({ id, at }) => (gone[id] ?? -1) < at);
  return setAside({ ...stored, ...mine, gone, drafts }, stored.unread ?? []);
}

/** A state taken back from history: what comes back is newer than its deletion. */
export function revive(next: Drafts, from: Drafts, at: number): Drafts {
  const before = new Map(from.drafts.map((draft) => [draft.id, draft]));
  return {
    ...next,
    drafts: next.drafts.map((draft) => (before.get(draft.id) === draft ? draft : { ...draft, at })),
    gone: goneAfter(next, from, at),
  };
}

function goneAfter(next: Drafts, from: Drafts, at: number): Record<string, number> {
  const kept = new Set(next.drafts.map(({ id }) => id));
  const all = { ...from.gone, ...Object.fromEntries(from.drafts.filter(({ id }) => !kept.has(id)).map(({ id }) => [id, at])) };
  return Object.fromEntries(Object.entries(all).filter(([id]) => !kept.has(id)));
}
