import { VERB_BITS } from '../lexicon/lexicon.ts';
import * as TAG from '../lexicon/tags.ts';
import type { Line } from '../parse/line.ts';
import { has, NOUN_BITS } from './bits.ts';
import { headOf } from './head.ts';
import { infinitive } from './opening.ts';
import type { Span } from './span.ts';

const JOIN = /^(et|and|&|\+|;|,|avec|with|puis|then)$/;
const SCOPE = /^(entre|between|across|both|through|via|sur|dans|chez|par|from|de|within|among|for|pour|in|of|on|des|du|aux|avec|with)$/;
const HEADS = NOUN_BITS | TAG.state;

/** Two independent results in one line (guide §3, kr-compound): two figures on two measures, two verbs, two objects. */
export function findCompound(line: Line): Span | null {
  const { tokens, depth, values } = line;
  // A line joined more often than this is no line of an OKR: what follows is left unread.
  let tries = 24;
  const opened = headOf(line).verb !== null;
  for (const [i, token] of tokens.entries()) {
    // “Q&A”, “up and running” are one.
    if (
      !JOIN.test(token.norm) ||
      /^\S&\S|up and r/.test(line.text.slice(token.start - (token.norm === '&' ? 1 : 3))) ||
      (depth[i] ?? 0) > 0 ||
      i === 0 ||
      i + 1 >= tokens.length
    )
      continue;
    tries -= 1;
    if (tries < 0) break;
    const span: Span = { start: token.start, end: token.end };
    const left = tokens.slice(0, i).filter((_, k) => (depth[k] ?? 0) === 0);
    const right = tokens.slice(i + 1).filter((_, k) => (depth[i + 1 + k] ?? 0) === 0);
    const figure = (side: typeof left) => side.some((t) => t.quantity?.role === 'value' || t.quantity?.role === 'redacted');
    const noun = (side: typeof left) => side.some((t) => has(t, HEADS));
    const inStart = line.start !== null && token.start >= line.start.start && token.end <= line.start.end;
    if (inStart) continue;
    const said = (side: typeof left) => side.some((t) => t.kind === 'word' && !has(t, TAG.small | TAG.time));
    const bracket = /^(entre|between)$/.test(left.at(-2)?.norm ?? '');
    // « et les tickets de 120 à 60 »: an article opens another thing measured.
    const own = !has(right[0], TAG.small) || /^l/.test(right[0]?.norm ?? '');
    if (bracket) continue;
    if (own && figure(left) && figure(right) && values.length > 1 && said(left) && said(right)) return span;
    // Two clauses, each with what was done: « guides réécrits, équipes formées », “portal live, 40 partners onboarded”.
    const fact = (t: (typeof left)[number] | undefined) => has(t, TAG.past | TAG.state) && !has(t, NOUN_BITS);
    const first = left.at(-1);
    const second = right.findIndex((t) => fact(t) || t.kind === 'mark');
    if (
      left.length > 1 &&
      fact(first) &&
      second > 0 &&
      fact(right[second]) &&
      right.slice(0, second).some((t) => t.kind === 'word' && !has(t, TAG.small))
    )
      return span;
    const [lead, follow] = right;
    const next = has(follow, VERB_BITS) && /(ly|ment)$/.test(lead?.norm ?? '') ? follow : lead;
    // « Finir le guide, former les équipes », “fix the process, regularly review it”.
    const ordered =
      token.norm === ',' &&
      opened &&
      next?.kind === 'word' &&
      (line.lang === 'fr' ? infinitive(next.norm) : has(next, VERB_BITS) && !has(next, NOUN_BITS | TAG.past));
    if (ordered) return span;
    if (/^(avec|with|then|puis|,)$/.test(token.norm) || (token.norm === '+' && values.length > 0)) continue;
    if (
      /^(non|not|more|others?|etc|plus|autres|beyond|above|up|less|moins|on|how|who|by|with|sans|au|aux|sur|dans|chez|pour|par)$/.test(
        next?.norm ?? '',
      )
    )
      continue;
    if (line.lang === 'fr' && next?.norm === 'a') continue;
    const purpose =
      left.findLastIndex((t) => t.norm === 'to') >= 0 &&
      left.slice(left.findLastIndex((t) => t.norm === 'to') + 1).filter((t) => t.kind === 'word').length === 1;
    if (purpose) continue;
    const before = left.findLast((t) => t.norm !== ',');
    if (has(next, VERB_BITS) && (opened || left.some((t) => has(t, VERB_BITS)))) return span;
    const words = left.filter((t) => t.kind === 'word');
    if (has(before, TAG.inside) && right.slice(0, 2).some((t) => has(t, TAG.inside))) continue;
    if (
      line.lang === 'fr' &&
      has(next, TAG.past) &&
      /([éu]|i[st]?)e?s?$/.test(line.text.slice(0, next?.end)) &&
      (has(before, TAG.past) || has(next, TAG.produce))
    )
      return span;
    const scoped = words.slice(-4).some((t) => SCOPE.test(t.norm));
    const inner =
      /^(et|and|&)$/.test(token.norm) &&
      words.some((t) => has(t, VERB_BITS) || t.tags === 0) &&
      /^(le|la|les|l|un|une|des|the|a|an|our)$/.test(next?.norm ?? '');
    if (next === undefined || before === undefined || next.kind === 'number') continue;
    // “Uber and Deliveroo rating ≥ 4.7”, “training and consulting services”: one thing.
    const paired = (form: RegExp) => [before, next].every((t) => form.test(line.text.slice(t.start, t.end)));
    if (paired(/ing$/) || (values.length > 0 && paired(/^\p{Lu}\p{Ll}/u))) continue;
    if (before.kind === 'number') continue;
    if (
      inner ||
      (line.lang === 'fr' && (has(next, VERB_BITS) ? /([ei]r|[^u]re)$/.test(next.norm) : next.tags === 0 && infinitive(next.norm))) ||
      (!scoped && (noun(left) || (line.lang === 'en' && values.length === 0)))
    )
      return span;
  }
  return null;
}
