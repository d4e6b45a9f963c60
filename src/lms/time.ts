const two = (n: number) => String(n).padStart(2, '0');

/** A time spent as SCORM 1.2 writes it, `0001:02:03.45`; no more than it can say. */
export function timespan(seconds: number): string {
  const hundredths = Math.min(Math.max(0, Math.round(seconds * 100)), 9999 * 360_000 + 359_999);
  const whole = Math.floor(hundredths / 100);
  return `${String(Math.floor(whole / 3600)).padStart(4, '0')}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}.${two(hundredths % 100)}`;
}

/** A time spent as ISO 8601 writes it, `PT1H2M3.45S`: SCORM 2004 and xAPI. */
export function duration(seconds: number): string {
  const hundredths = Math.max(0, Math.round(seconds * 100));
  const [hours, minutes] = [Math.floor(hundredths / 360_000), Math.floor(hundredths / 6000) % 60];
  return `PT${hours ? `${hours}H` : ''}${minutes ? `${minutes}M` : ''}${(hundredths % 6000) / 100}S`;
}
