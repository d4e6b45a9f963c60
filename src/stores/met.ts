import type { Progress } from '../progress/model.ts';
import { readDue, writeDue } from './due-kept.ts';

/** Notes a page met today: its first question comes a day later, unless one was answered already. */
export function planMet(progress: Progress, page: string, at: number): void {
  const kept = readDue();
  const [, id = page] = page.split('/');
  if (Object.keys(progress.items).some((item) => item.startsWith(`${id}/`))) return;
  kept.due[page] ??= at + 86_400_000;
  writeDue(kept);
}
