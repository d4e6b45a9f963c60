/** A straight scale from a range of values to a range of pixels. */
export const linear =
  (from: readonly [number, number], to: readonly [number, number]) =>
  (value: number): number =>
    to[0] + ((value - from[0]) / (from[1] - from[0])) * (to[1] - to[0]);

/** Point on a circle, angle in degrees, 0 to the left, clockwise. */
export const onCircle = (cx: number, cy: number, r: number, degrees: number): readonly [number, number] => {
  const turn = ((180 + degrees) * Math.PI) / 180;
  return [round(cx + r * Math.cos(turn)), round(cy + r * Math.sin(turn))];
};

/** Two decimals are enough for a drawing. */
export const round = (value: number): number => Math.round(value * 100) / 100;
