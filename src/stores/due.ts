import { type Asked, agenda } from '../progress/due.ts';
import type { Progress } from '../progress/model.ts';
import { schedule } from '../progress/review.ts';
import { DUE } from './keys.ts';
import { local } from './storage.ts';

/**
 * The header's count is made by a few lines of script that know neither the schedule nor the items:
 * they read `boussole:due`: { v: 1, off?: true, path?: "<path under way>", due: { "<item id>": ms } }
 * and count what is past.
 */
type Kept = { v: 1; off?: true; path?: string; due: Record<string, number> };

function read(): Kept {
  try {
    const value = JSON.parse(local.read(DUE) ?? '') as Partial<Kept>;
    if (value.v === 1 && typeof value.due === 'object') return { v: 1, ...(value.off && { off: true }), ...(typeof value.path === 'string' && { path: value.path }), due: { ...value.due } };
  } catch {
    // made anew
  }
  return { v: 1, due: {} };
}
const write = (kept: Kept) => {
  local.write(DUE, JSON.stringify(kept));
  dispatchEvent(new Event('boussole:due'));
};

/** Notes the day of one item after a check. */
export function planItem(progress: Progress, id: string): void {
  const kept = read();
  const card = schedule(progress.items[id] ?? []);
  const [home = ''] = id.split('/');
  for (const gone of [id, `glossary/${home}`, `compare/${home}`]) delete kept.due[gone];
  if (card) kept.due[id] = card.due;
  write(kept);
}

/** Works out every day anew, where the page knows the items. */
export function planAll(progress: Progress, items: readonly Asked[]): void {
  write({ ...read(), due: Object.fromEntries(agenda(progress, items).map(({ id, due }) => [id, due])) });
}

/** Notes a page met today: its first question comes a day later. */
export function planMet(progress: Progress, page: string, at: number): void {
  const kept = read();
  const [, id = page] = page.split('/');
  if (Object.keys(progress.items).some((item) => item.startsWith(`${id}/`))) return;
  kept.due[page] = at + 86_400_000;
  write(kept);
}

/** Whether the header may show the count. */
export const isCountShown = (): boolean => !read().off;

/** Shows or hides the count. */
export function showCount(shown: boolean): void {
  const { off: _, ...kept } = read();
  write({ ...kept, ...(!shown && { off: true }) });
}

/** Notes the path under way, which the home page offers to go on with. */
export function notePath(path: string | null): void {
  const { path: before, ...kept } = read();
  if (before !== (path ?? undefined)) write({ ...kept, ...(path && { path }) });
}
