import { TAG } from '../lexicon/contract.ts';
import type { Line } from '../parse/line.ts';
import { has, headOf } from './head.ts';
import type { Span } from './task.ts';

const KEPT = /^(?:maintenus?|maintenues?|renouvelee?s?|conservee?s?|preservee?s?|maintained|kept|renewed|preserved|maintien|renouvellement|renewal|stays?|remains?|reste|restent|respecte(?:e|es|s)?|respect)$/;

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
  const kept = line.tokens.find((token, i) => token.kind === 'word' && KEPT.test(token.norm) && (line.depth[i] ?? 0) === 0);
  if (kept !== undefined && verb === null) return { start: kept.start, end: kept.end };
  if (verb !== null && has(verb, TAG.change | TAG.produce | TAG.obtain)) return null;
  if (noun === null || !has(noun, TAG.hygiene)) return null;
  const first = line.values[0];
  const zero = first !== undefined && first.value === 0;
  const service = /^(?:uptime|disponibilite|availability|sla|slo|taux|error)/.test(noun.norm);
  const level = line.values.find((q) => q.unit === 'percent');
  const held = zero || (service && level !== undefined && level.value >= 97 && line.values.every((q) => q.op !== '+'));
  const bound = !zero && !service && line.values.some((q) => /[<≤]/.test(q.op)) && line.values.every((q) => q.unit === 'none');
  const respected = /covenant|conformite|compliance/.test(line.folded) && line.values.some((q) => q.op !== '') && !/^taux/.test(noun.norm);
  return held || bound || respected ? { start: Math.min(noun.start, first?.start ?? noun.start), end: Math.max(noun.end, first?.end ?? noun.end) } : null;
}
