import { EMPTY_OKR, type Okr } from '../../okr/model.ts';
import type { ItemOf } from '../localise.ts';

/** The flaws one may mark, by kind of line. */
export type Palette = Readonly<Record<'objective' | 'keyResult' | 'set', readonly string[]>>;

/** What the page puts in: words the item's sentences need, and what the linter said of the bad OKR when the page was built. */
export type Names = Readonly<{
  rules: Readonly<Record<string, Readonly<{ title: string; short: string; why: string; href: string }>>>;
  /** `{n}` is the number of a key result. */
  lines: Readonly<{ objective: string; keyResult: string; set: string }>;
  mended: string;
  falseMark: string;
  made: string;
  offered: Palette;
  /** Marks the linter puts on the bad OKR itself. */
  seen: readonly string[];
}>;

export type RepairItem = ItemOf<'repair'> & { names?: Names };

/** The flaws marked, whether the diagnosis was checked, and the OKR as mended so far. */
export type RepairAnswer = Readonly<{ marks: readonly string[]; diagnosed: boolean; okr: Okr | null }>;

/** A rule on a line, as the reader marks it: `kr1:kr-is-task`. */
export const markOf = ({ line, rule }: { line: string; rule: string }): string => `${line}:${rule}`;

/** An OKR of the exercise as the model has it. */
export const toOkr = ({ objective, cycle, keyResults, kpis, initiatives }: RepairItem['okr'], kind: Okr['kind']): Okr => ({
  ...EMPTY_OKR,
  objective,
  kind,
  cycle: { label: cycle },
  keyResults,
  kpis: kpis.map((text, i) => ({ id: `kpi${i + 1}`, text })),
  initiatives: initiatives.map((text, i) => ({ id: `i${i + 1}`, text })),
});

/** The bad OKR of the exercise. */
export const original = (item: RepairItem): Okr => toOkr(item.okr, item.kind);

/** Whether there is something to judge: an objective and a key result. */
export const isWritten = ({ objective, keyResults }: Okr): boolean =>
  objective.trim() !== '' && keyResults.some(({ text }) => text.trim() !== '');

/** Every mark of a palette, line by line. */
export function marksOf({ objective, keyResult, set }: Palette, item: RepairItem): string[] {
  const on = (line: string, rules: readonly string[]) => rules.map((rule) => markOf({ line, rule }));
  return [...on('objective', objective), ...item.okr.keyResults.flatMap(({ id }) => on(id, keyResult)), ...on('set', set)];
}

/** A diagnosis: flaws found and missed, and false marks (a flaw of less weight that the linter does see is none). */
export function diagnosisOf(item: RepairItem, marks: readonly string[], seen: readonly string[]) {
  const flaws = item.flaws.map(markOf);
  const found = flaws.filter((mark) => marks.includes(mark));
  const missed = flaws.filter((mark) => !marks.includes(mark));
  const wrong = marks.filter((mark) => !flaws.includes(mark) && !seen.includes(mark));
  return { found, missed, wrong, score: Math.max(0, found.length - wrong.length) / flaws.length };
}

/** A mark in words: « Résultat clé 2 · Deux résultats en un ». */
export function nameOfMark(item: RepairItem, mark: string): string {
  const [line = '', rule = ''] = mark.split(':');
  const title = item.names?.rules[rule]?.title ?? rule;
  const at = item.okr.keyResults.findIndex(({ id }) => id === line);
  const where =
    line === 'objective' || line === 'set'
      ? item.names?.lines[line]
      : at >= 0
        ? item.names?.lines.keyResult.replace('{n}', String(at + 1))
        : '+';
  return `${where ?? line} · ${title}`;
}

/** Why a mark is right, wrong, or still deserved. */
export function reasonOf(item: RepairItem, feedback: string): string {
  const [verdict = '', ...rest] = feedback.split(':');
  const mark = rest.join(':');
  const own = [...item.flaws, ...item.decoys].find((each) => markOf(each) === mark);
  const rule = item.names?.rules[rest[1] ?? ''];
  if (verdict === 'mended') return item.names?.mended ?? mark;
  if (verdict === 'made') return `${item.names?.made ?? ''} ${rule?.why ?? mark}`.trim();
  return own?.rationale ?? `${item.names?.falseMark ?? ''} ${rule?.short ?? mark}`.trim();
}
