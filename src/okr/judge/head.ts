import { VERB_BITS } from '../lexicon/lexicon.ts';
import * as TAG from '../lexicon/tags.ts';
import type { Line } from '../parse/line.ts';
import type { Quantity } from '../parse/quantity.ts';
import type { Token } from '../parse/token.ts';
import { has, NOUN_BITS } from './bits.ts';
import { looksLikeVerb, opensAsVerb } from './opening.ts';

/** What a line starts with: a verb that asks for something, or a (counted) noun. */
export interface Head {
  /** The verb in the infinitive or imperative that opens the line, if any. */
  readonly verb: Token | null;
  /** The first noun that says what is made, counted or measured. */
  readonly noun: Token | null;
  /** Its place among the tokens, -1 when none. */
  readonly nounAt: number;
  /** The quantity before the noun (`24 articles`, `100 % des modules`), when the line opens with one. */
  readonly count: Quantity | null;
  /** The first participle or state after the noun. */
  readonly after: readonly Token[];
}

const OPENERS =
  /^(least|minimum|maximum|more|around|almost|also|officiellement|completement|\p{L}{3,}(?<!week|month|year|hour|quarter|[ai])ly|continue|further|begin|start|better|nbre|nb|nombre|avoir|number|total|d'ici|first|initial|new|full|q|faut)$/u;

/** English puts the head last: in “customer interviews” it is the interviews. Returns the last noun of the run that starts at `from`. */
function lastOfRun(line: Line, from: number): number {
  let last = from;
  for (let i = from + 1; i < line.tokens.length; i += 1) {
    const token = line.tokens[i];
    if (token === undefined || token.kind !== 'word' || has(token, TAG.small) || (line.depth[i] ?? 0) > 0) break;
    if (!has(token, NOUN_BITS)) {
      if (has(token, VERB_BITS) || /(ed|ing|ly)$/.test(token.norm)) break;
      // “30 member bios”: an unknown plural after a group of people is the head, and we know nothing of it.
      if (has(line.tokens[last], TAG.stock | TAG.third) && !has(line.tokens[last], TAG.output)) last = i;
      continue;
    }
    // “6 customers run a refactor”: after people, a verb before its object.
    if (
      has(token, VERB_BITS) &&
      has(line.tokens[last], TAG.stock | TAG.third) &&
      /^(a|an|the|our|their|at|it|us)$|^\d/.test(line.tokens[i + 1]?.norm ?? '')
    )
      break;
    if (has(token, VERB_BITS) && /(ed|ing)$/.test(token.norm) && !has(token, TAG.metric)) break;
    last = i;
  }
  return last;
}

const counts = ({ role }: Quantity): boolean => /^[vrp]/.test(role);

/** Finds the head of a line. */
export function headOf(line: Line): Head {
  const { tokens, depth } = line;
  let at = 0;
  let count: Quantity | null = null;
  while (at < tokens.length) {
    const token = tokens[at];
    if (token === undefined) break;
    const quantity = token.quantity;
    if (token.kind === 'mark' || (depth[at] ?? 0) > 0) {
      at += 1;
      continue;
    }
    if (quantity !== null && !(token.kind === 'word' && opensAsVerb(line, at))) {
      if (count === null && counts(quantity)) count = quantity;
      at += 1;
      continue;
    }
    if (
      token.kind === 'word' &&
      (has(token, TAG.small) || OPENERS.test(token.norm)) &&
      !has(token, TAG.produce & ~TAG.small) &&
      !(has(token, VERB_BITS) && opensAsVerb(line, at) && !/^(continue|begin|start|have|has|avoir|do|total)$/.test(token.norm))
    ) {
      at += 1;
      continue;
    }
    break;
  }
  const first = tokens[at];
  // « Avoir lancé le site »: what is to have been done.
  const perfect = has(first, TAG.past) && tokens[at - 1]?.norm === 'avoir';
  const verb = count === null && first !== undefined && (perfect || opensAsVerb(line, at) || looksLikeVerb(line, at)) ? first : null;
  let nounAt = -1;
  let unknown = false;
  for (let i = verb === null ? at : at + 1; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined || (depth[i] ?? 0) > 0) continue;
    if (verb !== null && count === null && token.quantity !== null && counts(token.quantity)) count = token.quantity;
    if (token.kind === 'word' && (token.tags & ~(TAG.vague | TAG.abstract)) === 0) unknown = true;
    // « Manuscrit envoyé à 10 éditeurs »: what was done is said of the unknown word before it.
    if (unknown && verb === null && i > at && has(token, TAG.produce) && !has(token, NOUN_BITS)) break;
    if (unknown && count !== null && has(token, TAG.small) && !/^(of|de|des|d|du)$/.test(token.norm)) break;
    if (
      token.kind === 'word' &&
      (token.tags & NOUN_BITS) !== 0 &&
      !has(token, TAG.small) &&
      !(has(token, TAG.fresh | TAG.qualified) && !has(token, NOUN_BITS & ~TAG.inside))
    ) {
      nounAt = line.lang === 'en' ? lastOfRun(line, i) : i;
      break;
    }
  }
  const noun = nounAt < 0 ? null : (tokens[nounAt] ?? null);
  const after = nounAt < 0 ? tokens.slice(at) : tokens.slice(nounAt + 1);
  return { verb, noun, nounAt, count, after };
}
