import * as TAG from '../lexicon/tags.ts';
import type { Line } from '../parse/line.ts';
import { has, NOUN_BITS } from './bits.ts';
import type { Head } from './head.ts';
import { measures } from './measures.ts';
import { span, type Span } from './span.ts';

const HOLDS =
  /^(ont|a|has|have|possede|possedent|dispose|disposent|contient|contiennent|contains?|includes?|inclut|incluent|describes?|decrit|decrivent|owns?|documents?|lists?|covers?|couvre)$/;

const UNIVERSAL = /^(every|each|all|chaque|tous|toutes)$/;

/** « Chaque agence a un référent », “The wiki lists …”, “The team spends a day a week on …”: a state or activity of our own. */
export function holding(line: Line, head: Head): Span | null {
  const whole = line.values.length === 1 && line.values[0]?.unit === 'percent' && line.values[0].value === 100;
  if ((measures(line) && !whole) || line.start !== null) return null;
  const { tokens } = line;
  for (const [i, token] of tokens.entries()) {
    if (i === 0 || (line.depth[i] ?? 0) > 0 || token === head.verb) continue;
    const next = tokens.slice(i + 1, i + 6);
    if (
      HOLDS.test(token.norm) &&
      i > 1 &&
      (whole || UNIVERSAL.test(tokens[0]?.norm ?? '')) &&
      !(
        token.norm === 'a' &&
        (line.lang === 'en' || line.text[token.start] !== 'a' || !/^(un|une|des|son|ses|sa)$/.test(tokens[i + 1]?.norm ?? ''))
      )
    )
      return span(token, next.find((t) => has(t, TAG.output | TAG.inside)) ?? null);
    if (whole && /^(avec|with)$/.test(token.norm) && /^(un|une|des|a|an)$/.test(next[0]?.norm ?? '')) return span(token, next[1] ?? null);
    const inside = tokens.slice(Math.max(0, i - 3), i).some((t) => has(t, TAG.inside));
    if (
      line.lang === 'en' &&
      (inside || UNIVERSAL.test(tokens[0]?.norm ?? '')) &&
      has(token, TAG.produce) &&
      !has(token, TAG.act) &&
      /s$/.test(token.norm) &&
      !has(token, NOUN_BITS)
    )
      return span(token, null);
  }
  return null;
}
