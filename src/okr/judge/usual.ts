import * as TAG from '../lexicon/tags.ts';
import type { Line } from '../parse/line.ts';
import { has } from './bits.ts';
import { headOf } from './head.ts';
import { MOVED } from './measures.ts';
import type { Span } from './span.ts';

const KEPT = /^(respect|renouvel|conserv|preserv|renew)(ed|ee?s?)?$|^maint(ained|enue?s?|ien)$|^(kept|stays?|remains?|reste(nt)?)$/;
const ANSWER = /^(repon|respon[ds]|repl[yi]|answer|resolution$|resoudre$|rappel|decroche|trait[er]|fixed$|turnaround)/;
const NEVER = /(ne |n')(depasse|excede)(nt)? (pas|jamais)|(never|does not|do not|doesn't|don't) exceed/;

/**
 * Keeping what already runs: a word of keeping, or a bare service threshold (guide §3, kr-business-as-usual).
 * A threshold written as a change from a worse start is a result.
 */
export function findUsual(line: Line): Span | null {
  const head = headOf(line);
  const { verb, noun } = head;
  if (line.start !== null) return null;
  if (verb !== null && has(verb, TAG.maintain)) {
    const soft = /^(ensure|garantir|assurer|securiser|veiller|maitriser)$/.test(verb.norm);
    return soft && !(line.values.length > 0) ? null : { start: verb.start, end: verb.end };
  }
  const kept = line.tokens.find(
    (token, i) => KEPT.test(token.norm) && (line.values.length === 0 || !/^respect/.test(token.norm)) && (line.depth[i] ?? 0) === 0,
  );
  if (kept !== undefined && verb === null) return { start: kept.start, end: kept.end };
  // A ceiling on how long an answer takes, in any form: « Répondre en 3 h », “Response to reports within 72h”.
  const timed = line.values.find(
    (q) => q.unit === 'duration' && (q.bound === 'max' || verb !== null || /(^| )(in|en) $/.test(line.folded.slice(0, q.start))),
  );
  const answer =
    timed !== undefined &&
    !MOVED.test(line.tokens[0]?.norm ?? '') &&
    (verb === null || ANSWER.test(verb.norm)) &&
    line.values.length === 1 &&
    !/median|moyen|average/.test(line.folded)
      ? line.tokens.find((t) => ANSWER.test(t.norm))
      : undefined;
  if (answer !== undefined && timed !== undefined)
    return { start: Math.min(answer.start, timed.start), end: Math.max(answer.end, timed.end) };
  const over = NEVER.exec(line.folded);
  if (over !== null) return { start: over.index, end: over.index + over[0].length };
  // None of what should not happen; none of the people one would lose is a result.
  const none =
    line.values.length === 1 &&
    verb === null &&
    line.values[0]?.value === 0 &&
    line.values[0].op === '' &&
    line.values[0].unit === 'none' &&
    !line.tokens.some(
      (t) => has(t, TAG.stock | TAG.third | TAG.inside) && !has(t, TAG.hygiene) && t.start < (line.values[0]?.end ?? 0) + 24,
    )
      ? line.values[0]
      : undefined;
  if (none !== undefined)
    return {
      start: Math.min(none.start, noun?.start ?? none.start),
      end: Math.max(none.end, noun?.reach ?? line.tokens.at(-1)?.end ?? none.end),
    };
  if (verb !== null && has(verb, TAG.change | TAG.produce | TAG.obtain)) return null;
  const sla = verb === null || !has(verb, TAG.change) ? line.tokens.find((t) => /^(sla|slas|slo|slos)$/.test(t.norm)) : undefined;
  if (
    sla !== undefined &&
    !/(ont|have|has|avec|with|a) (un|an?|son|its) sl/.test(line.folded) &&
    (line.values.some((q) => q.unit === 'percent') || /(?<!\p{L})(met|tenus?|respectes?)(?!\p{L})/u.test(line.folded))
  )
    return { start: sla.start, end: sla.end };
  if (noun === null || !has(noun, TAG.hygiene)) return null;
  const first = line.values[0];
  const zero = first !== undefined && first.value === 0;
  const service = /^(uptime|dispo|availability|sla|slo|taux|error)/.test(noun.norm);
  const level = line.values.find((q) => q.unit === 'percent');
  const held = zero || (service && level !== undefined && level.value >= 97);
  const bound = line.values.some((q) => q.bound === 'max') && line.values.every((q) => q.unit === 'none');
  return held || bound
    ? { start: Math.min(noun.start, first?.start ?? noun.start), end: Math.max(noun.reach, first?.end ?? noun.end) }
    : null;
}
