import * as TAG from '../lexicon/tags.ts';
import type { Line } from '../parse/line.ts';
import { has, headOf } from './head.ts';
import type { Span } from './task.ts';

const KEPT = /^(?:maintenus?|maintenues?|renouvelee?s?|conservee?s?|preservee?s?|maintained|kept|renewed|preserved|stays?|remains?|reste|restent)$/;

/**
 * Keeping what already runs: a word of keeping, or a bare service threshold (guide §3, kr-business-as-usual).
 * A threshold written as a change from a worse start is a result.
 */
export function findUsual(line: Line): Span | null {
  const head = headOf(line);
  const { verb, noun } = head;
  if (line.start !== null) return null;
  if (verb !== null && has(verb, TAG.maintain) && !(has(verb, TAG.produce) && !/^(?:poursuivre|continue)/.test(verb.norm))) {
    const soft = /^(?:ensure|garantir|assurer|securiser|veiller|maitriser)$/.test(verb.norm);
    return soft && !(line.values.length > 0) ? null : { start: verb.start, end: verb.end };
  }
  const kept = line.tokens.find((token, i) => token.kind === 'word' && (KEPT.test(token.norm) || (i === 0 && /^(?:maintien|renouvellement|renewal)$/.test(token.norm))) && (line.depth[i] ?? 0) === 0);
  if (kept !== undefined && verb === null) return { start: kept.start, end: kept.end };
  const answer = verb !== null && /^(?:repondre|respond|reply|answer|resoudre|rappeler)$/.test(verb.norm) && line.values.length > 0 && line.values.every((q) => q.unit === 'duration') ? line.values[0] : undefined;
  if (verb !== null && answer !== undefined) return { start: verb.start, end: answer.end };
  const none = line.values[0]?.value === 0 && line.values.length === 1 && (verb === null) ? line.tokens.find((t) => /^(?:errors?|erreurs?|failures?|echecs?|plaintes?|complaints?|reclamations?|litiges?|penalites?|penalty|penalties)$/.test(t.norm)) : undefined;
  if (none !== undefined) return { start: line.values[0]?.start ?? none.start, end: none.end };
  if (verb !== null && has(verb, TAG.change | TAG.produce | TAG.obtain)) return null;
  if (/covenant/.test(line.folded) && line.values.some((q) => q.bound !== '') && noun !== null) return { start: noun.start, end: line.values[0]?.end ?? noun.end };
  const sla = verb === null || !has(verb, TAG.change) ? line.tokens.find((t) => /^(?:sla|slas|slo|slos)$/.test(t.norm)) : undefined;
  if (sla !== undefined && line.values.some((q) => q.unit === 'percent')) return { start: sla.start, end: sla.end };
  if (noun === null || !has(noun, TAG.hygiene)) return null;
  const first = line.values[0];
  const zero = first !== undefined && first.value === 0;
  const service = /^(?:uptime|disponibilite|availability|sla|slo|taux|error)/.test(noun.norm);
  const level = line.values.find((q) => q.unit === 'percent');
  const held = zero || (service && level !== undefined && level.value >= 97 && line.values.every((q) => q.op !== '+'));
  const bound = !zero && !service && line.values.some((q) => q.bound === 'max') && line.values.every((q) => q.unit === 'none');
  return held || bound ? { start: Math.min(noun.start, first?.start ?? noun.start), end: Math.max(noun.reach, first?.end ?? noun.end) } : null;
}
