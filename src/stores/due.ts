import { type Asked, agenda } from '../progress/due.ts';
import type { Progress } from '../progress/model.ts';
import { schedule } from '../progress/review.ts';
import { readDue, writeDue } from './due-kept.ts';

/** Notes the day of one item after a check; a decision inside a story and a team's own exercise are not asked alone. */
export function planItem(progress: Progress, id: string): void {
  if (/^kit-|#/.test(id)) return;
  const kept = readDue();
  const card = schedule(progress.items[id] ?? []);
  const [home = ''] = id.split('/');
  for (const gone of [id, `glossary/${home}`, `compare/${home}`]) delete kept.due[gone];
  if (card) kept.due[id] = card.due;
  writeDue(kept);
}

/** Works out every day anew, where the page knows the items. */
export function planAll(progress: Progress, items: readonly Asked[]): void {
  writeDue({ ...readDue(), due: Object.fromEntries(agenda(progress, items).map(({ id, due }) => [id, due])) });
}
