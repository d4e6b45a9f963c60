import { linear, round } from './scale.ts';

/**
 * Figures are drawn with positions across in per cent and heights in px: one drawing fits 320 px as
 * well as 700, and its texts keep their size. Lines lie in a box of their own that is stretched
 * without stretching their strokes.
 */
export type Point = readonly [x: number, y: number];

/** A scale that is read the other way round on paper: higher values stand higher. */
export const upwards = (domain: readonly [number, number], top: number, bottom: number) => {
  const scale = linear(domain, [bottom, top]);
  return (value: number): number => round(scale(value));
};

/** Positions in per cent from left to right for `count` points. */
export const spread = (count: number, from: number, to: number): number[] =>
  Array.from({ length: count }, (_, i) => round(from + (i / Math.max(1, count - 1)) * (to - from)));

/** A broken line through points. */
export const path = (points: readonly Point[]): string => `M${points.map((point) => point.join(' ')).join('L')}`;

/** A dot at each point, as lines of no length with round ends: they stay round where the box is stretched. */
export const dots = (points: readonly Point[]): string => points.map(([x, y]) => `M${x} ${y}h0`).join('');
