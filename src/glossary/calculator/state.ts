import { evaluate, namesIn, type Node, type Values } from '../../core/formula.ts';
import type { Locale } from '../../core/locale.ts';
import { readNumber } from '../../core/number.ts';

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
  | Readonly<{ kind: 'value'; value: number }>
  | Readonly<{ kind: 'empty' | 'unreadable' }>
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

const within = (variable: Variable, value: number, values: Values): Entry => {
  const { min, max, atMost } = variable;
  if (value < min) return { kind: 'below', limit: min };
  if (max !== undefined && value > max) return { kind: 'above', limit: max };
  const most = atMost && evaluate(atMost, values);
  return typeof most === 'number' && value > most ? { kind: 'more-than', limit: most, of: atMost as Node } : { kind: 'value', value };
};

/** Values held against the limits of their variables and of each other. */
export const heldToLimits = (sheet: Sheet, values: Values): Entries =>
  Object.fromEntries(
    sheet.variables.flatMap((variable) => {
      const value = values[variable.id];
      return value === undefined ? [] : [[variable.id, within(variable, value, values)]];
    }),
  );

/** Reads every field. */
export function readEntries(sheet: Sheet, texts: Texts, locale: Locale): Entries {
  const read = sheet.variables.map(({ id }) => [id, readNumber(texts[id] ?? '', locale)] as const);
  const values = Object.fromEntries(read.flatMap(([id, reading]) => (reading.kind === 'number' ? [[id, reading.value]] : [])));
  const held = heldToLimits(sheet, values);
  return Object.fromEntries(read.map(([id, reading]) => [id, reading.kind === 'number' ? (held[id] as Entry) : reading]));
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
