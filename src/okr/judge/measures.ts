import type { Line } from '../parse/line.ts';

/** A figure that is a threshold, a rate or a change on something measured, not a count of things made. */
export function measures(line: Line): boolean {
  return (
    line.start !== null ||
    line.values.some(
      (q) =>
        q.unit === 'percent' ||
        q.fraction ||
        q.unit === 'points' ||
        q.unit === 'currency' ||
        q.unit === 'times' ||
        (q.unit === 'none' && !Number.isInteger(q.value) && q.role === 'value') ||
        (q.unit === 'duration' && q.bound === 'max'),
    )
  );
}

/** A change named by a noun or a comparative. */
export const MOVED =
  /^(reduction|diminution|baisse|hausse|augmentation|croissance|progression|amelioration|acceleration|decrease|increase|growth|improvement|fewer|less|lower|higher|faster|shorter|moins|plus|davantage)s?$/;

/** “shorter than last year’s”: the start is in the comparison. */
export const COMPARED =
  /(faster|slower|lower|higher|cheaper|shorter|fewer|less|more|better|moins|plus|meilleure?s?)(?!\p{L})[^.;]{0,40} (than|que) /u;
