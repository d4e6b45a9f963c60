import * as TAG from '../lexicon/tags.ts';
import type { Token } from '../parse/token.ts';
import type { Line } from '../parse/line.ts';
import { accepted, byThird, doneAfter, WORKED } from './done.ts';
import { has } from './bits.ts';
import type { Head } from './head.ts';
import { span, type Span } from './span.ts';

const percent = (head: Head): boolean => head.count?.unit === 'percent' || head.count?.fraction === true;

/** A line that opens with a figure. */
export function countTask(line: Line, head: Head, talent: boolean): Span | null {
  const { noun, after } = head;
  const done = doneAfter(line, after);
  if (head.count?.value === 0) return null;
  if (noun === null) return done !== null && (!percent(head) || head.count?.value === 100) && line.start === null ? span(done, done) : null;
  if (has(noun, TAG.hire)) return talent || percent(head) ? null : span(noun, done);
  const worked = has(noun, TAG.stock | TAG.flow | TAG.third) ? after.slice(0, 4).find((t) => WORKED.test(t.norm)) : undefined;
  const added = line.tokens.slice(0, head.nounAt).some((t) => has(t, TAG.fresh));
  const treated = !added && has(noun, TAG.stock) && has(after[0], TAG.guessed) ? after[0] : undefined;
  if (treated !== undefined && !percent(head) && line.start === null) return span(noun, treated);
  if (
    worked !== undefined &&
    (!percent(head) || line.values.length === 1) &&
    line.start === null &&
    !after.slice(after.indexOf(worked) + 1).some((t) => has(t, TAG.fresh | TAG.act | TAG.qualified))
  )
    return span(noun, worked);
  const obtained = after.some((token) => has(token, TAG.fresh | TAG.obtain | TAG.act) && !has(token, TAG.produce));
  if (percent(head)) {
    const course = has(noun, TAG.inside) ? after.find((t) => /^(complete|attend|finish|suiv|termin)/.test(t.norm)) : undefined;
    return course !== undefined ||
      (head.count?.value === 100 &&
        has(done, TAG.produce) &&
        after.indexOf(done as Token) < 5 &&
        !has(noun, TAG.hygiene) &&
        line.values.length === 1)
      ? span(noun, course ?? done)
      : null;
  }
  if (line.start !== null) return null;
  if (has(noun, TAG.certificate)) return span(noun, done);
  if (has(noun, TAG.vanity | TAG.flow) && !has(noun, TAG.output))
    return has(noun, TAG.vanity) &&
      done !== null &&
      after.indexOf(done) < 3 &&
      line.values.length === 1 &&
      has(done, TAG.produce) &&
      !has(done, TAG.obtain | TAG.act | TAG.guessed)
      ? span(noun, done)
      : null;
  if (
    (has(noun, TAG.output) || (has(noun, TAG.deed) && !added && !has(noun, TAG.metric) && (head.count?.value ?? 0) < 100)) &&
    !has(noun, TAG.flow | TAG.vanity)
  ) {
    const rate = !/none|duration|physical/.test(head.count?.unit ?? '');
    const given = byThird(after, has(noun, TAG.deed)) || line.tokens.some((t) => /^extern(al|e|es)$/.test(t.norm));
    const third = given || accepted(after) || (after.some((t) => has(t, TAG.third | TAG.stock) && !has(t, TAG.output)) && obtained);
    return rate || third || head.count?.value === 0 ? null : span(noun, done);
  }
  const active =
    done !== null && line.lang === 'en' && /^(a|an|the|our|their|at|one|its)$/.test(after[after.indexOf(done) + 1]?.norm ?? '');
  const close = done !== null && !active && !has(noun, TAG.stock | TAG.flow | TAG.third);
  if (added && !has(noun, TAG.output)) return null;
  if (done !== null && close && has(done, TAG.produce) && !has(done, TAG.obtain | TAG.act) && (!has(noun, TAG.metric) || done === after[0]))
    return span(noun, done);
  if (has(noun, TAG.inside) && done !== null) return span(noun, done);
  return null;
}
