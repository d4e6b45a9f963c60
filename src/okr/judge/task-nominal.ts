import * as TAG from '../lexicon/tags.ts';
import type { Line } from '../parse/line.ts';
import { accepted, byThird, doneAfter, WORKED } from './done.ts';
import { has, NOUN_BITS } from './bits.ts';
import type { Head } from './head.ts';
import { measures } from './measures.ts';
import { span, type Span } from './span.ts';

/** A line that opens with a noun. */
export function nominalTask(line: Line, head: Head, talent: boolean): Span | null {
  const { noun, after } = head;
  const done = doneAfter(line, after);
  const idle =
    line.start === null && line.values.every((q) => (q.unit === 'none' || q.unit === 'physical') && q.op === '' && q.bound === '');
  if (noun === null) return done !== null && idle && (line.values.length === 0 || has(done, TAG.produce)) ? span(done, done) : null;
  const counted = line.values.some((q) => q.unit !== 'none' || /[<>≤≥]/.test(q.op));
  if (has(noun, TAG.hire)) return talent || counted ? null : span(noun, done);
  const worked = has(noun, TAG.stock | TAG.flow | TAG.third) ? after.slice(0, 4).find((t) => WORKED.test(t.norm)) : undefined;
  if (worked !== undefined && !measures(line)) return span(noun, worked);
  const everyone = line.values.length === 1 && line.values[0]?.unit === 'percent' && line.values[0].value === 100;
  if (
    has(noun, TAG.deed) &&
    !accepted(after) &&
    !has(after[0], TAG.fuzzy) &&
    (!measures(line) || everyone) &&
    !(
      has(noun, TAG.guessed) &&
      !everyone &&
      (line.values.some((q) => q.unit !== 'none' || q.op + q.bound !== '' || q.per) || line.tokens.at(-1)?.kind === 'number')
    )
  )
    return span(noun, done);
  if (has(noun, TAG.certificate) && !counted && !byThird(after)) return span(noun, done);
  // “Barcode scanners deployed”: the ending said people, the verb says things.
  if (has(noun, TAG.guessed) && idle && done === after[0] && has(done, TAG.produce) && !has(done, TAG.fresh)) return span(noun, done);
  if (has(noun, TAG.metric | TAG.hygiene | TAG.vanity | TAG.flow | TAG.stock) && !has(noun, TAG.output)) {
    if (has(noun, TAG.flow) && !has(done, TAG.produce) && !has(done, TAG.state)) return null;
    return done !== null && line.values.length === 0 && has(done, TAG.produce | TAG.state) && !has(done, TAG.fresh | TAG.obtain | TAG.act)
      ? span(noun, done)
      : null;
  }
  if (accepted(after)) return null;
  // “Newsletter at 9,000 subscribers”: a thing by how many use it.
  const used = after.findIndex((t) => t.quantity?.role === 'value');
  if (done === null && used >= 0 && used < 3 && has(after[used + 1], TAG.stock) && !has(after[used + 1], TAG.output)) return null;
  if (has(noun, TAG.metric) && line.values.length > 0) return null;
  if (
    line.values.length === 0 &&
    line.lang === 'en' &&
    after.some((t) => has(t, TAG.change) && !has(t, NOUN_BITS)) &&
    after.some((t) => has(t, TAG.metric))
  )
    return null;
  if (has(noun, TAG.output) && (!measures(line) || (everyone && done !== null)) && !line.values.some((q) => /[<>≤≥]/.test(q.op)))
    return span(noun, done);
  if (
    done !== null &&
    line.start === null &&
    (line.values.length === 0 || (has(noun, TAG.inside | TAG.output) && line.values.every((q) => q.unit === 'none' && q.bound === '')))
  )
    return span(noun, done);
  return null;
}
