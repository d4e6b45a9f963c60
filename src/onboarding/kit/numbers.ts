import { formatValue } from '../../core/number.ts';
import type { Locale } from '../../core/locale.ts';

/** How a company uses a number: it notes it, watches it, or has promised to move it. */
export const USES = ['kpi', 'kr', 'metric'] as const;
/** How often it is read. */
export const FREQUENCIES = ['day', 'week', 'month', 'quarter'] as const;
/** What the figures of a Key Result are counted in. */
export const KR_UNITS = ['percent', 'count', 'currency', 'days', 'score'] as const;

/** One of the company's own numbers. */
export type Number_ = Readonly<{
  name: string;
  definition: string;
  /** As people say it; a Key Result has `goal` instead. */
  target: string;
  source: string;
  use: (typeof USES)[number];
  frequency: (typeof FREQUENCIES)[number] | '';
  /** Of a Key Result: where it started, where it must go, where it stands. */
  start: number | null;
  goal: number | null;
  now: number | null;
  unit: (typeof KR_UNITS)[number];
}>;

/** A number with nothing in it yet. */
export const EMPTY_NUMBER: Number_ = {
  name: '',
  definition: '',
  target: '',
  source: '',
  use: 'kpi',
  frequency: '',
  start: null,
  goal: null,
  now: null,
  unit: 'percent',
};

const oneOf = <T extends string, Else>(value: unknown, all: readonly T[], otherwise: Else): T | Else =>
  all.find((each) => each === value) ?? otherwise;
const figure = (value: unknown): number | null => (typeof value === 'number' && Number.isFinite(value) ? value : null);

/** What a number says beside its four texts, read from outside. Version 1 had none of it: a KPI, read nobody said how often. */
export const decodeUse = (
  value: Readonly<Record<string, unknown>>,
): Pick<Number_, 'use' | 'frequency' | 'start' | 'goal' | 'now' | 'unit'> => ({
  use: oneOf(value['use'], USES, 'kpi'),
  frequency: oneOf(value['frequency'], FREQUENCIES, ''),
  start: figure(value['start']),
  goal: figure(value['goal']),
  now: figure(value['now']),
  unit: oneOf(value['unit'], KR_UNITS, 'percent'),
});

/** The target as it is read: a Key Result's goes from where to where. */
export function targetOf({ use, target, start, goal, unit }: Number_, locale: Locale): string {
  if (use !== 'kr' || goal === null) return target;
  const to = formatValue(goal, unit, locale);
  return start === null ? to : `${formatValue(start, unit, locale)} → ${to}`;
}

/** A number as the list beside a step says it. */
export type Row = Readonly<{ name: string; definition: string; target: string; source: string }>;

/** The numbers as lists show them. */
export const rowsOf = (numbers: readonly Number_[], locale: Locale): Row[] =>
  numbers.map((number) => ({ name: number.name, definition: number.definition, target: targetOf(number, locale), source: number.source }));
