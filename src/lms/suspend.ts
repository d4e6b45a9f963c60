/**
 * What a package hands an LMS to get back at the next launch. One text: `B1.` and base64url of the
 * deflated JSON
 *   [place, items, pages, steps, answers, rest]
 * where times are ms since 2026 and an item keeps its first, best and last check. SCORM 1.2 holds
 * 4,096 characters: what does not fit is left out, least needed first, and named.
 */
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { keyOf, type Path, stepsOf } from '../onboarding/path.ts';
import { decodeValue } from '../progress/codec.ts';
import { type Attempt, EMPTY_PROGRESS, type Progress } from '../progress/model.ts';

/** Characters each standard promises to keep. cmi5 keeps documents; what a leaving page may still send is 64 kB. */
export const LIMIT = { scorm12: 4096, scorm2004: 64_000, cmi5: 48_000 } as const;

/** The state of a learner in a package: where they are, what they did, and other texts of the site's storage. */
export type Kept = Readonly<{ at: string; progress: Progress; rest: Readonly<Record<string, string>> }>;

/** The text, and what did not fit: ids of steps whose answer is lost, `items`, `rest`. */
export type Encoded = Readonly<{ text: string; dropped: readonly string[] }>;

const HEAD = 'B1.';
const ZERO = Date.UTC(2026, 0, 1);
/** What one deflated text may grow to: no more than a reader could have written. */
const MOST = 1_000_000;

type Packed = [
  at: string,
  items: Record<string, unknown[][]>,
  pages: Record<string, number>,
  steps: Record<string, unknown[]>,
  answers: Record<string, unknown[]>,
  rest: Record<string, string>,
];

const short = ({ at, score, sure, hash }: Attempt): unknown[] => [at - ZERO, score, sure === null ? 0 : sure ? 1 : 2, hash];

/** The checks that say all an LMS and review need: first, best, last. */
function telling(log: readonly Attempt[], most: number): Attempt[] {
  const best = log.reduce<Attempt | undefined>((top, each) => (top && top.score >= each.score ? top : each), undefined);
  const chosen = most > 1 ? [log[0], best, log.at(-1)] : [best];
  return [...new Set(chosen.flatMap((each) => each ?? []))].sort((a, b) => a.at - b.at);
}

/** Writes what fits in `limit` characters: the path first, then answers, then all else. */
export function encodeKept(path: Path, { at, progress, rest }: Kept, limit: number): Encoded {
  const steps = stepsOf(path);
  const own = new Set(steps.flatMap(({ item }) => item ?? []));
  const pick = <T>(map: Readonly<Record<string, T>>, keep: (id: string) => boolean) => Object.entries(map).filter(([id]) => keep(id));
  const items = (keep: (id: string) => boolean, most: number) =>
    Object.fromEntries(pick(progress.items, keep).map(([id, log]) => [id, telling(log, most).map(short)]));
  const pages = (keep: (id: string) => boolean) => Object.fromEntries(pick(progress.pages, keep).map(([id, time]) => [id, time - ZERO]));
  const read = new Set(steps.flatMap(({ page }) => page ?? []));
  const mine = (id: string) => id.startsWith(`${path.id}/`) || id.startsWith('workshop/');
  const ticks = Object.fromEntries(pick(progress.steps, mine).map(([id, entry]) => [id, [entry.done ? 1 : 0, entry.at - ZERO]]));
  let packed: Packed = [at, items((id) => own.has(id), 3), pages((id) => read.has(id)), ticks, {}, {}];
  if (write(packed).length > limit) packed = [at, items((id) => own.has(id), 1), packed[2], ticks, {}, {}];
  const dropped: string[] = [];
  const attempt = (next: Packed, name: string) => {
    if (write(next).length <= limit) packed = next;
    else dropped.push(name);
  };
  const answers = steps.flatMap(({ id }) => {
    const answer = progress.answers[keyOf(path.id, id)];
    return answer ? [{ id, answer }] : [];
  });
  for (const { id, answer } of answers.sort((a, b) => a.answer.text.length - b.answer.text.length))
    attempt(
      [packed[0], packed[1], packed[2], packed[3], { ...packed[4], [keyOf(path.id, id)]: [answer.text, answer.at - ZERO] }, packed[5]],
      id,
    );
  if (Object.keys(progress.items).some((id) => !own.has(id)) || Object.keys(progress.pages).some((id) => !read.has(id)))
    attempt(
      [
        packed[0],
        { ...packed[1], ...items((id) => !own.has(id), 3) },
        { ...packed[2], ...pages((id) => !read.has(id)) },
        packed[3],
        packed[4],
        packed[5],
      ],
      'items',
    );
  for (const [key, value] of Object.entries(rest))
    attempt([packed[0], packed[1], packed[2], packed[3], packed[4], { ...packed[5], [key]: value }], 'rest');
  return { text: write(packed), dropped };
}

const write = (packed: Packed): string => HEAD + base64url(deflateSync(strToU8(JSON.stringify(packed)), { level: 9 }));

/** Reads a text back; null where there is none or it is none of ours. Never throws; what is unsound is left out. */
export function decodeKept(text: string): Kept | null {
  if (!text.startsWith(HEAD)) return null;
  try {
    const bytes = inflateSync(fromBase64url(text.slice(HEAD.length)), { out: new Uint8Array(Math.min(MOST, text.length * 120)) });
    const value: unknown = JSON.parse(strFromU8(bytes));
    if (!Array.isArray(value)) return null;
    const [at, items, pages, steps, answers, rest] = value as unknown[];
    const progress = {
      v: 2,
      items: entries(items, (log) => list(log).map((each) => attempt(list(each)))),
      pages: entries(pages, (time) => Number(time) + ZERO),
      steps: entries(steps, (entry) => ({ done: list(entry)[0] === 1, at: Number(list(entry)[1]) + ZERO })),
      answers: entries(answers, (entry) => ({ text: list(entry)[0], at: Number(list(entry)[1]) + ZERO })),
    };
    const texts = Object.entries(entries(rest, (each) => each)).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
    return {
      at: typeof at === 'string' ? at : '',
      progress: { ...EMPTY_PROGRESS, ...decodeValue(progress).progress },
      rest: Object.fromEntries(texts),
    };
  } catch {
    return null;
  }
}

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const entries = <T>(value: unknown, read: (entry: unknown) => T): Record<string, T> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).map(([id, entry]) => [id, read(entry)]))
    : {};
const attempt = ([at, score, sure, hash]: unknown[]) => ({ at: Number(at) + ZERO, score, sure: sure === 0 ? null : sure === 1, hash });

const base64url = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
const fromBase64url = (text: string): Uint8Array =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));
