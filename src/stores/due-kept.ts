import { DUE } from './keys.ts';
import { local } from './storage.ts';

/**
 * What the header and the home page read without knowing schedule, items or paths:
 * `boussole:due`: { v: 1, off?: true, path?: "<path under way>", due: { "<item or page>": ms } }.
 */
export type Kept = { v: 1; off?: true; path?: string; due: Record<string, number> };

/** What is stored, made anew where it cannot be read. */
export function readDue(): Kept {
  try {
    const value = JSON.parse(local.read(DUE) ?? '') as Partial<Kept>;
    if (value.v === 1 && typeof value.due === 'object')
      return { v: 1, ...(value.off && { off: true }), ...(typeof value.path === 'string' && { path: value.path }), due: { ...value.due } };
  } catch {
    // made anew
  }
  return { v: 1, due: {} };
}

/** Stores it, and tells the header. */
export function writeDue(kept: Kept): void {
  local.write(DUE, JSON.stringify(kept));
  dispatchEvent(new Event('boussole:due'));
}

/** Whether the header may show the count. */
export const isCountShown = (): boolean => !readDue().off;

/** Shows or hides the count. */
export function showCount(shown: boolean): void {
  const { off: _, ...kept } = readDue();
  writeDue({ ...kept, ...(!shown && { off: true }) });
}

/** Notes the path under way, which the home page offers to go on with. */
export function notePath(path: string | null): void {
  const { path: before, ...kept } = readDue();
  if (before !== (path ?? undefined)) writeDue({ ...kept, ...(path && { path }) });
}
