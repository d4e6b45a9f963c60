import { TAG } from '../lexicon/contract.ts';
import type { Line } from '../parse/line.ts';
import type { Token } from '../parse/scan.ts';
import { has, headOf, type Head } from './head.ts';

/** A stretch of the line that makes a rule speak. */
export interface Span { readonly start: number; readonly end: number }

const span = (from: Token, to: Token | null): Span => ({ start: Math.min(from.start, to?.start ?? from.start), end: Math.max(from.end, to?.end ?? from.end) });

/** Producing verbs that also serve to say a share of flow handled: « Résoudre 90 % des tickets en 4 h ». */
const HANDLING = /^(?:resoudre|traiter|livrer|resolve|deliver|ship|fix|close|handle|process|complete|answer|respond|corriger|expedier|produire|produce|run)$/;
const DONE_FR = /(?:e|ee|es|ees|i|ie|is|ies|u|ue|us|ues|it|ite|its|ites|is|ise|ises|ert|erts|erte|ertes|nt|nte)$/;

/** A participle (or state) of production after the noun: « tests exécutés », “docs written”. */
export function doneAfter(line: Line, tokens: readonly Token[]): Token | null {
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    if (has(token, TAG.state)) return token;
    if (!has(token, TAG.produce)) continue;
    if (line.lang === 'fr' ? DONE_FR.test(token.norm) && !/(?:er|ir|re)$/.test(token.norm) : /(?:ed|n|t|own|ut|un|ld|ne|de|nt|ght|et)$/.test(token.norm) && !has(token, TAG.output)) return token;
  }
  return null;
}

const percent = (head: Head): boolean => head.count?.unit === 'percent' || head.count?.fraction === true;

/** A figure that is a threshold, a rate or a change on something measured, not a count of things made. */
export function measures(line: Line): boolean {
  return line.start !== null || line.values.some((q) => q.unit === 'percent' || q.unit === 'points' || q.unit === 'currency' || q.unit === 'times' || (q.unit === 'duration' && /[<≤]/.test(q.op)));
}

function verbTask(line: Line, head: Head, verb: Token, talent: boolean): Span | null {
  const { noun, count } = head;
  const object = span(verb, noun);
  const output = has(noun, TAG.output | TAG.deed);
  if (has(noun, TAG.hire)) return talent || has(verb, TAG.change | TAG.reach) ? null : object;
  if (has(verb, TAG.maintain) && !has(verb, TAG.produce)) return null;
  if (has(verb, TAG.produce)) {
    if (line.start !== null && (line.start.kind !== 'versus' || has(noun, TAG.metric))) return null;
    if (HANDLING.test(verb.norm) && (has(noun, TAG.flow | TAG.stock) || measures(line) && !output)) return null;
    if (has(noun, TAG.metric) && !output && (measures(line) || (count !== null && !has(verb, TAG.output)))) return /^(?:track|measure|monitor|mesurer|suivre|instrument|define|definir|report|analyse|analyser|analyze|attribute|set|fixer|etablir|establish|begin|calculer)/.test(verb.norm) ? object : null;
    if (/^(?:recruter|recruit|deliver|source|drive|book|onboard|inscrire|bring|add|ajouter|negocier|equiper|couvrir|ouvrir|enroll|place|enlist)$/.test(verb.norm) && has(noun, TAG.flow | TAG.stock) && !output) return null;
    if (/^(?:recueillir|collecter|collect|gather|rassembler)$/.test(verb.norm) && has(noun, TAG.flow)) return null;
    if (has(verb, TAG.act) && !output && measures(line)) return null;
    if (has(verb, TAG.change | TAG.better) && !output) return line.values.length === 0 && has(verb, TAG.produce) && !has(noun, TAG.metric | TAG.stock | TAG.flow) ? object : null;
    if (noun === null && line.values.some((q) => q.unit === 'percent' && q.value < 100)) return null;
    return object;
  }
  if (has(noun, TAG.certificate) && has(verb, TAG.obtain | TAG.reach) && !measures(line)) return object;
  if (has(verb, TAG.obtain) && output && !has(noun, TAG.flow | TAG.stock | TAG.third) && !/^(?:recevoir|receive)$/.test(verb.norm) && !measures(line)) return object;
  if (has(verb, TAG.better) && output && line.values.length === 0 && line.placeholders.length === 0 && !has(noun, TAG.metric)) return object;
  return null;
}

function countTask(line: Line, head: Head, talent: boolean): Span | null {
  const { noun, after } = head;
  const done = doneAfter(line, after);
  if (noun === null) return done !== null && !percent(head) && line.start === null && !has(done, TAG.fresh) ? span(done, done) : null;
  if (has(noun, TAG.hire)) return talent ? null : span(noun, done);
  const obtained = after.some((token) => has(token, TAG.fresh | TAG.obtain | TAG.act) && !has(token, TAG.produce));
  if (percent(head)) {
    if (head.count?.fraction === true && has(noun, TAG.output) && done !== null) return span(noun, done);
    const whole = head.count?.value === 100;
    const strong = done !== null && has(done, TAG.produce | TAG.state) && !has(noun, TAG.stock | TAG.flow | TAG.hygiene);
    const staff = has(noun, TAG.inside) && done !== null && /^(?:forme|train|onboard|sensibilis|equip|certif)/.test(done.norm);
    return (whole && strong && !/(?:<|≤|\bunder\b|within|en moins)/.test(line.folded)) || (staff && line.start === null) ? span(noun, done) : null;
  }
  if (line.start !== null && !has(noun, TAG.output)) return null;
  if (has(noun, TAG.certificate)) return span(noun, done);
  if (has(noun, TAG.vanity | TAG.flow) && !has(noun, TAG.output)) return done !== null && !obtained && has(done, TAG.produce) && !has(done, TAG.fresh | TAG.obtain) ? span(noun, done) : null;
  if (has(noun, TAG.output) && !has(noun, TAG.flow | TAG.vanity)) {
    const rate = head.count?.unit !== 'none' && head.count?.unit !== 'duration';
    const third = after.some((t) => has(t, TAG.third | TAG.stock) && !has(t, TAG.output)) && obtained;
    return rate || third || head.count?.value === 0 ? null : span(noun, done);
  }
  if (done !== null && has(done, TAG.produce) && !has(done, TAG.fresh | TAG.obtain | TAG.act) && !has(noun, TAG.metric)) return span(noun, done);
  if (has(noun, TAG.inside) && done !== null) return span(noun, done);
  return null;
}

function nominalTask(line: Line, head: Head, talent: boolean): Span | null {
  const { noun, after } = head;
  const done = doneAfter(line, after);
  if (noun === null) return done !== null && line.values.length === 0 ? span(done, done) : null;
  const counted = line.values.some((q) => q.unit !== 'none' || /[<>≤≥]/.test(q.op));
  if (has(noun, TAG.hire)) return talent || counted ? null : span(noun, done);
  if (has(noun, TAG.deed) && !measures(line)) return span(noun, done);
  if (has(noun, TAG.certificate) && !counted) return span(noun, done);
  if (has(noun, TAG.metric | TAG.hygiene | TAG.vanity | TAG.flow | TAG.stock) && !has(noun, TAG.output)) {
    return done !== null && line.values.length === 0 && has(done, TAG.produce | TAG.state) && !has(done, TAG.fresh) ? span(noun, done) : null;
  }
  if (has(noun, TAG.output) && !measures(line) && !line.values.some((q) => /[<>≤≥]/.test(q.op))) return span(noun, done);
  if (done !== null && line.values.length === 0) return span(noun, done);
  return null;
}

/** Is the line the team's own work rather than a result of it (guide §3, kr-is-task)? The noun decides, not the verb. */
export function findTask(line: Line, talent: boolean): Span | null {
  const head = headOf(line);
  if (head.verb !== null) return verbTask(line, head, head.verb, talent);
  if (head.count !== null) return countTask(line, head, talent);
  return nominalTask(line, head, talent);
}
