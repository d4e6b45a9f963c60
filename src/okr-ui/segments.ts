/** A stretch of text with the level of the finding that covers it, or none. */
export type Segment = Readonly<{ text: string; level: string | null }>;

/** A span to mark; `[start, end)` in UTF-16 units. */
export type Span = Readonly<{ start: number; end: number; level: string }>;

/** Whether a cut at `at` would fall inside a surrogate pair. */
const splits = (text: string, at: number) => /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '');

/**
 * Cuts a text at the edges of its spans. Joined, the segments are the text; spans out of bounds are
 * clamped, never cut a character in two, and where they overlap the first listed wins.
 */
export function segments(text: string, spans: readonly Span[]): Segment[] {
  const edge = (at: number) => {
    const inside = Math.min(text.length, Math.max(0, Math.trunc(at) || 0));
    return splits(text, inside) ? inside + 1 : inside;
  };
  const sound = spans
    .map(({ start, end, level }) => ({ start: edge(start), end: edge(end), level }))
    .filter(({ start, end }) => start < end);
  const cuts = [...new Set([0, text.length, ...sound.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  const pieces: Segment[] = [];
  for (let i = 0; i + 1 < cuts.length; i += 1) {
    const [from = 0, to = 0] = [cuts[i], cuts[i + 1]];
    const level = sound.find(({ start, end }) => start <= from && end >= to)?.level ?? null;
    const last = pieces.at(-1);
    if (last && last.level === level) pieces[pieces.length - 1] = { text: last.text + text.slice(from, to), level };
    else pieces.push({ text: text.slice(from, to), level });
  }
  return pieces;
}

/** Carries spans over an edit: those before it stay, those after it move, those it touched go. */
export function shiftSpans<T extends { readonly start: number; readonly end: number }>(
  spans: readonly T[],
  before: string,
  after: string,
): T[] {
  if (before === after) return [...spans];
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  const end = before.length - tail;
  const by = after.length - before.length;
  return spans.flatMap((span) =>
    span.end <= head ? [span] : span.start >= end ? [{ ...span, start: span.start + by, end: span.end + by }] : [],
  );
}
