import * as TAG from '../lexicon/tags.ts';
import type { Line } from '../parse/line.ts';
import { accepted, doneAfter } from './done.ts';
import { has } from './bits.ts';
import { headOf } from './head.ts';
import { COMPARED, MOVED } from './measures.ts';
import { findSoft } from './soft.ts';
import type { Span } from './span.ts';

const whole = (line: Line): Span => ({ start: line.tokens[0]?.start ?? 0, end: line.tokens.at(-1)?.end ?? line.text.length });

/** What a line without any value to reach amounts to. */
export interface Unmeasured {
  readonly kind: 'noTarget' | 'fuzzy' | 'task';
  readonly span: Span;
}

const REMOVE = /^(supprimer|eliminer|eliminate|cut|drop|remove)$/;
const LOOSE =
  /^(improve|enhance|strengthen|foster|support|ensure|encourage|empower|streamline|optimi[sz]e|ameliorer|renforcer|favoriser|soutenir|optimiser|encourager|valoriser)$/;

/** A line with no value: a metric without target, a state nobody can grade, or (most often) a task. */
export function findUnmeasured(line: Line, isTask: boolean): Unmeasured | null {
  const ongoing = line.tokens.find((t) => /^(cours|progress|ongoing)$/.test(t.norm));
  if (line.values.length > 0 || line.start !== null || line.placeholders.length > 0) return null;
  const soft = ongoing ?? findSoft(line);
  if (soft !== null) return { kind: 'fuzzy', span: soft };
  if (isTask) return null;
  const head = headOf(line);
  const { verb, noun } = head;
  const first = line.tokens.some((t) => /^(premiere?|first)$/.test(t.norm)) || /^(une?|an?|one) /.test(line.folded);
  if (/^(une?|an?|one) [^,;]* p[ae]r /.test(line.folded)) return { kind: 'task', span: whole(line) };
  if (first && has(noun, TAG.flow | TAG.stock)) return null;
  const fuzzy = line.tokens.find((t) => has(t, TAG.fuzzy));
  // “Improve collaboration”: nothing to count, unlike “increase sign-ups” (guide §3, kr-not-measurable).
  const from = verb === null ? 0 : line.tokens.indexOf(verb);
  const object = line.tokens.findIndex((t, i) => i > from + 1 && has(t, TAG.small) && !has(line.tokens[i - 1], TAG.small));
  const loose =
    verb !== null &&
    LOOSE.test(verb.norm) &&
    !line.tokens
      .slice(0, object < 0 ? undefined : object)
      .some((t) => has(t, TAG.metric | TAG.vanity | TAG.flow | TAG.stock | TAG.hygiene) && !has(t, TAG.small | TAG.inside));
  // « Supprimer les modules obsolètes »: a thing is taken away, nothing is measured.
  const gone =
    verb !== null && REMOVE.test(verb.norm) ? line.tokens.find((t, i) => i > from && t.kind === 'word' && !has(t, TAG.small)) : undefined;
  if (
    verb !== null &&
    gone !== undefined &&
    (has(gone, TAG.output) || (gone.tags === 0 && /^supp/.test(verb.norm))) &&
    !has(gone, TAG.metric)
  )
    return { kind: 'task', span: { start: verb.start, end: gone.end } };
  if (has(verb, TAG.obtain) && !has(noun, TAG.metric) && /^(an?|une?|l[ea]|the)$/.test(line.tokens[from + 1]?.norm ?? '')) return null;
  if (loose) return { kind: 'fuzzy', span: { start: verb.start, end: noun?.reach ?? verb.end } };
  if (verb !== null && has(verb, TAG.change | TAG.reach | TAG.better | TAG.obtain) && !has(line.tokens[from + 1], TAG.fuzzy))
    return { kind: 'noTarget', span: { start: verb.start, end: noun?.reach ?? verb.end } };
  if (has(verb, TAG.become) && !/ (by|par) /.test(line.folded)) return { kind: 'fuzzy', span: whole(line) };
  if (noun !== null && has(noun, TAG.metric | TAG.vanity) && !has(noun, TAG.output))
    return { kind: 'noTarget', span: { start: noun.start, end: noun.reach } };
  const acting = noun !== null && has(noun, TAG.stock | TAG.third | TAG.flow) && !has(noun, TAG.inside | TAG.output);
  if (has(verb, TAG.act) && !has(line.tokens[from + 1], TAG.past)) return { kind: 'task', span: whole(line) };
  if (fuzzy !== undefined && doneAfter(line, head.after) === null) return { kind: 'fuzzy', span: { start: fuzzy.start, end: fuzzy.end } };
  const moved = MOVED.test(line.tokens.find((t) => t.kind === 'word')?.norm ?? '')
    ? line.tokens.find((t) => t.kind === 'word')
    : line.tokens.some((t) => has(t, TAG.change)) && line.tokens.find((t) => has(t, TAG.metric));
  if (COMPARED.test(line.folded)) return null;
  const counted = /^(number|nombre|nb|volume) (of|de|d')|en (baisse|hausse)/.exec(line.folded);
  if (counted !== null) return { kind: 'noTarget', span: { start: counted.index, end: counted.index + counted[0].length } };
  if (moved) return { kind: 'noTarget', span: { start: moved.start, end: moved.end } };
  // « Contrat signé », “Talk accepted”: a third party did it or did not.
  const name = line.tokens[0]?.tags === 0 && /^obt/.test(line.tokens[1]?.norm ?? '');
  if ((verb === null && !name && accepted(line.tokens.slice(1, 3))) || (acting && accepted(line.tokens))) return null;
  if (acting && !/ (can|peu(ven)?t) /.test(line.folded)) return { kind: 'noTarget', span: { start: noun.start, end: noun.reach } };
  return { kind: 'task', span: whole(line) };
}
