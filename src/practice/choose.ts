import { shuffle } from '../core/random.ts';
import { agenda, interleaved } from '../progress/due.ts';
import { entryOf, type Progress } from '../progress/model.ts';

/** What choosing needs to know of an item. */
export type Choosable = Readonly<{ id: string; hash: string; type: string; theme: string; difficulty: number; home: string }>;

/** About how long an exercise of a type takes, in seconds. */
const SECONDS: Readonly<Record<string, number>> = {
  choice: 45,
  'read-chart': 60,
  cloze: 60,
  spot: 75,
  order: 75,
  numeric: 90,
  match: 90,
  anatomy: 90,
  sort: 150,
  repair: 300,
  case: 480,
  build: 900,
};
export const secondsOf = (type: string): number => SECONDS[type] ?? 90;

/** Under two minutes, two to five, longer. */
export const LENGTHS = ['short', 'medium', 'long'] as const;
export type Length = (typeof LENGTHS)[number];
export const lengthOf = (type: string): Length => (secondsOf(type) <= 75 ? 'short' : secondsOf(type) < 300 ? 'medium' : 'long');

/** Whether an item was generated rather than written. */
export const isMade = ({ id }: Readonly<{ id: string }>): boolean => id.startsWith('made/');

/** A chosen item and why it was. */
export type Chosen = Readonly<{ id: string; theme: string; why: 'due' | 'missed' | 'fresh' }>;

/** Takes from a list while there is time, passing over what is too long. */
function within<T extends Choosable>(items: readonly T[], seconds: number): { taken: T[]; left: number } {
  let left = seconds;
  const taken = items.filter(({ type }) => {
    const time = secondsOf(type);
    if (time > left) return false;
    left -= time;
    return true;
  });
  return { taken, left };
}

/**
 * Five minutes: what is due or was missed first, for three of them at most, then new items of the
 * themes least practised, one a theme, two of them generated at most; no two of a theme side by side where it can be helped.
 */
export function fiveMinutes(progress: Progress, items: readonly Choosable[], now: number, seed: number, minutes = 5): Chosen[] {
  const quick = items.filter(({ type }) => lengthOf(type) !== 'long');
  const known = new Map(quick.map((item) => [item.id, item]));
  const due = agenda(progress, quick)
    .filter(({ due }) => due <= now)
    .flatMap(({ id }) => known.get(id) ?? []);
  const missed = quick.filter((item) => (entryOf(progress, item.id)?.last ?? 1) < 0.8 && !due.includes(item));
  const old = within([...due, ...missed], minutes * 36);
  const done = new Map<string, number>();
  for (const { id, theme } of quick) if (progress.items[id]) done.set(theme, (done.get(theme) ?? 0) + 1);
  const themes = shuffle([...new Set(quick.map(({ theme }) => theme))], seed).sort((a, b) => (done.get(a) ?? 0) - (done.get(b) ?? 0));
  const untried = Map.groupBy(
    shuffle(
      quick.filter(({ id }) => !progress.items[id]),
      seed + 1,
    ),
    ({ theme }) => theme,
  );
  const rounds = [0, 1, 2, 3].flatMap((round) => themes.flatMap((theme) => untried.get(theme)?.[round] ?? []));
  const generated = rounds.filter(isMade).slice(0, 2);
  const fresh = within(
    rounds.filter((item) => !isMade(item) || generated.includes(item)),
    old.left + minutes * 24,
  );
  const chosen = [
    ...old.taken.map((item): Chosen => ({ id: item.id, theme: item.theme, why: due.includes(item) ? 'due' : 'missed' })),
    ...fresh.taken.map((item): Chosen => ({ id: item.id, theme: item.theme, why: 'fresh' })),
  ];
  return interleaved(shuffle(chosen, seed + 2), ({ theme }) => theme);
}

/** What a mock exam is about. */
export type Exam = Readonly<{ theme: string | null; count: number }>;

/** An exam: so many items, spread over themes and levels, none of the long ones, written ones first, whatever was done before. */
export function examOf(items: readonly Choosable[], { theme, count }: Exam, seed: number): Chosen[] {
  const able = shuffle(
    items.filter((item) => lengthOf(item.type) !== 'long' && (!theme || item.theme === theme)),
    seed,
  ).sort((a, b) => Number(isMade(a)) - Number(isMade(b)));
  const kinds = [...Map.groupBy(able, (item) => (theme ? `${item.difficulty} ${item.type}` : item.theme)).values()];
  const rounds = Array.from({ length: count }, (_, round) => kinds.flatMap((kind) => kind[round] ?? [])).flat();
  const chosen = rounds.slice(0, count).map(({ id, theme }): Chosen => ({ id, theme, why: 'fresh' }));
  return interleaved(chosen, ({ theme }) => theme);
}
