/** A key result's two ends, wherever they were found. */
export type Ends = Readonly<{
  baseline?: number | undefined;
  target?: number | undefined;
  /** A share: told to a tenth of a percent on a short way. */ percent?: boolean | undefined;
}>;

/** How far the slider goes, in parts of the way: half a way backwards, a quarter beyond the target. */
export const SLIDER = { min: -50, max: 125, start: 0 } as const;

const places = (value: number): number => (String(value).split('.')[1] ?? '').length;

/** Decimals in which values between the two ends are told: those of the ends, one more on a short way. */
export function decimalsOf({ baseline = 0, target = 0, percent = false }: Ends): number {
  const own = Math.max(places(baseline), places(target));
  return Math.min(4, Math.abs(target - baseline) < (percent ? 50 : 5) * 10 ** -own ? own + 1 : own);
}

/** The value at a part of the way (100 is the target), as one would read it on a dashboard; null without two ends. */
export function valueAt(ends: Ends, percent: number): number | null {
  const { baseline, target } = ends;
  if (baseline === undefined || target === undefined || baseline === target) return null;
  const scale = 10 ** decimalsOf(ends);
  return Math.round((baseline + ((target - baseline) * percent) / 100) * scale) / scale;
}
