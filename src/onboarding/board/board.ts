import type { Asked } from '../../progress/due.ts';
import { entryOf, type Progress } from '../../progress/model.ts';
import { byTheme, type ThemeLine } from '../../progress/themes.ts';

/** A person of the team as their passport shows them. */
export type Member = Readonly<{ name: string; progress: Progress }>;

/** A theme over the team: each person's line, in the order of the members. */
export type ThemeRow = Readonly<{ theme: string; all: number; tried: number; right: number; each: readonly ThemeLine[] }>;

/** One row a theme, the widest gap first: questions missed, then questions nobody tried. */
export function themeRows(members: readonly Member[], items: readonly Asked[]): ThemeRow[] {
  const lines = members.map(({ progress }) => new Map(byTheme(progress, items).map((line) => [line.theme, line])));
  const rows = byTheme({ v: 2, items: {}, pages: {}, steps: {}, answers: {}, placed: {}, kits: {}, settings: {} }, items).map(
    ({ theme, all }) => {
      const each = lines.map((line) => line.get(theme) ?? { theme, all, tried: 0, right: 0 });
      const sum = (field: 'tried' | 'right') => each.reduce((total, line) => total + line[field], 0);
      return { theme, all, tried: sum('tried'), right: sum('right'), each };
    },
  );
  const missed = ({ tried, right }: ThemeRow) => (tried ? (tried - right) / tried : -1);
  return rows.sort((a, b) => missed(b) - missed(a) || b.tried - a.tried);
}

/** A question several people met: how many tried it, how many missed it the first time. */
export type MissedItem = Readonly<{ id: string; tried: number; missed: number }>;

/** The questions most missed at the first check, those missed by most people first. */
export function mostMissed(members: readonly Member[], items: readonly Asked[], most = 10): MissedItem[] {
  return items
    .map(({ id }): MissedItem => {
      const entries = members.flatMap(({ progress }) => entryOf(progress, id) ?? []);
      return { id, tried: entries.length, missed: entries.filter(({ first }) => first < 1).length };
    })
    .filter(({ missed }) => missed > 0)
    .sort((a, b) => b.missed - a.missed || b.missed / b.tried - a.missed / a.tried || (a.id < b.id ? -1 : 1))
    .slice(0, most);
}
