import type { Asked } from './due.ts';
import { entryOf, type Progress } from './model.ts';

/** A theme as a reader stands in it: questions there are, tried, right the last time. */
export type ThemeLine = Readonly<{ theme: string; all: number; tried: number; right: number }>;

/** One line a theme, in the order of the site's items. */
export function byTheme(progress: Progress, items: readonly Asked[]): ThemeLine[] {
  const lines = new Map<string, { theme: string; all: number; tried: number; right: number }>();
  for (const { id, theme } of items) {
    const line = lines.get(theme) ?? { theme, all: 0, tried: 0, right: 0 };
    const entry = entryOf(progress, id);
    lines.set(theme, { theme, all: line.all + 1, tried: line.tried + (entry ? 1 : 0), right: line.right + (entry?.last === 1 ? 1 : 0) });
  }
  return [...lines.values()];
}
