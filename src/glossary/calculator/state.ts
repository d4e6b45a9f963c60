import { evaluate, namesIn, type Node, type Trouble, type Values } from '../../core/formula.ts';
import type { Locale } from '../../core/locale.ts';
import { readField } from './read.ts';

/** One input of a calculator. */
export type Variable = Readonly<{
  id: string;
  name: string;
  unit: string;
  example: number;
  min: number;
  max?: number | undefined;
  /** What it cannot exceed: another variable, or a sum of them (converted ≤ trials). */
  atMost?: Node | undefined;
}>;

/** A metric's formula, ready to be filled in, in one language. */
export type Sheet = Readonly<{
  name: string;
  unit: string;
  decimals: number;
  direction: 'up' | 'down' | 'depends';
  tree: Node;
  bounds: Readonly<{ min?: number | undefined; max?: number | undefined }>;
  variables: readonly Variable[];
  reading: string;
}>;

/** What stands in the fields, by variable. */
export type Texts = Readonly<Record<string, string>>;

/** What a field means, or what is the matter with it. */
export type Entry =
  | Readonly<{ kind: 'value'; value: number; or?: number | undefined }>
  | Readonly<{ kind: 'empty' | 'unreadable' | 'negative' | 'zero' }>
  | Readonly<{ kind: 'not-in'; sign: string }>
  | Readonly<{ kind: 'ambiguous'; as: readonly [number, number] }>
  | Readonly<{ kind: 'below' | 'above'; limit: number }>
  | Readonly<{ kind: 'more-than'; limit: number; of: Node }>;
export type Entries = Readonly<Record<string, Entry>>;

/** What the formula gives, or why it gives nothing. */
export type Outcome =
  | Readonly<{ kind: 'value'; value: number }>
  | Readonly<{ kind: 'waiting' }>
  | Readonly<{ kind: 'division-by-zero'; names: readonly string[] }>
  | Readonly<{ kind: 'too-low' | 'too-high'; value: number; limit: number }>
  | Readonly<{ kind: 'too-big' }>;

/** Larger than anything one counts, and still exact in a link. */
const LARGEST = 1e12;

/** Whether a formula divides by a variable, so that zero cannot be its value. */
const divides = (id: string, node: Node): boolean => {
  if (node.kind === 'negate') return divides(id, node.of);
  if (node.kind !== 'binary') return false;
  return (node.op === '/' && namesIn(node.right).includes(id)) || divides(id, node.left) || divides(id, node.right);
};

const within = (sheet: Sheet, { id, min, max = LARGEST }: Variable, value: number): Entry => {
  if (value < 0 && min >= 0) return { kind: 'negative' };
  if (value === 0 && min > 0 && divides(id, sheet.tree)) return { kind: 'zero' };
  if (value < min) return { kind: 'below', limit: min };
  return value > max ? { kind: 'above', limit: max } : { kind: 'value', value };
};

/** Values held against the limits of their variables, then against each other where both are possible. */
export function heldToLimits(sheet: Sheet, values: Values): Entries {
  const alone: Entries = Object.fromEntries(
    sheet.variables.flatMap((variable) => {
      const value = values[variable.id];
      return value === undefined ? [] : [[variable.id, within(sheet, variable, value)]];
    }),
  );
  const possible = valuesOf(alone);
  const together = sheet.variables.flatMap(({ id, atMost: of }): [string, Entry][] => {
    const limit: number | Trouble | undefined = of && evaluate(of, possible);
    return of && typeof limit === 'number' && (possible[id] ?? 0) > limit ? [[id, { kind: 'more-than', limit, of }]] : [];
  });
  return { ...alone, ...Object.fromEntries(together) };
}

/** Reads every field. */
export function readEntries(sheet: Sheet, texts: Texts, locale: Locale): Entries {
  const read = sheet.variables.map(({ id, unit }) => [id, readField(texts[id] ?? '', unit, locale)] as const);
  const values = Object.fromEntries(read.flatMap(([id, entry]) => (entry.kind === 'value' ? [[id, entry.value]] : [])));
  const held = heldToLimits(sheet, values);
  return Object.fromEntries(read.map(([id, entry]) => [id, held[id] && held[id].kind !== 'value' ? held[id] : entry]));
}

/** The numbers of the fields that hold one. */
export const valuesOf = (entries: Entries): Values =>
  Object.fromEntries(Object.entries(entries).flatMap(([id, entry]) => (entry.kind === 'value' ? [[id, entry.value]] : [])));

/** The result of the formula. */
export function outcomeOf(sheet: Sheet, entries: Entries): Outcome {
  if (sheet.variables.some(({ id }) => entries[id]?.kind !== 'value')) return { kind: 'waiting' };
  const result = evaluate(sheet.tree, valuesOf(entries));
  if (typeof result !== 'number') {
    if (result.kind === 'division-by-zero') return { kind: 'division-by-zero', names: namesIn(result.divisor) };
    return { kind: 'too-big' };
  }
  const { min, max } = sheet.bounds;
  // the last bits of a division are not a reader's mistake
  const slack = 1e-9 * Math.max(1, Math.abs(result));
  if (min !== undefined && result < min - slack) return { kind: 'too-low', value: result, limit: min };
  if (max !== undefined && result > max + slack) return { kind: 'too-high', value: result, limit: max };
  return { kind: 'value', value: result };
}

/** One input moved by some per cent, whole where it counts things; the rest as it is. */
export function whatIf(
  sheet: Sheet,
  entries: Entries,
  id: string,
  percent: number,
): { from: number; to: number; entry: Entry; outcome: Outcome } | null {
  const variable = sheet.variables.find((each) => each.id === id);
  const entry = entries[id];
  if (!variable || entry?.kind !== 'value') return null;
  const moved = entry.value * (1 + percent / 100);
  const to = variable.unit === 'count' && Number.isInteger(entry.value) ? Math.round(moved) : Number(moved.toPrecision(12));
  const held = heldToLimits(sheet, { ...valuesOf(entries), [id]: to });
  const broken = Object.values(held).find(({ kind }) => kind !== 'value');
  return { from: entry.value, to, entry: broken ?? { kind: 'value', value: to }, outcome: outcomeOf(sheet, held) };
}
