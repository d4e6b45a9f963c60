import * as TAG from '../lexicon/tags.ts';
import type { Line } from '../parse/line.ts';
import type { Token } from '../parse/token.ts';
import { has } from './bits.ts';
import type { Head } from './head.ts';
import { measures } from './measures.ts';
import { span, type Span } from './span.ts';

/** A line that opens with a verb. */
export function verbTask(line: Line, head: Head, verb: Token, talent: boolean): Span | null {
  const unknown = verb.tags === 0;
  const { noun, count } = head;
  const object = span(verb, noun);
  const output = has(noun, TAG.output | TAG.deed);
  const whole = count?.unit === 'percent' && count.value === 100;
  if (has(noun, TAG.hire)) return talent || has(verb, TAG.change | TAG.reach) ? null : object;
  const fixed =
    /^(fix|close|resolve|corriger|resoudre|fermer)$/.test(verb.norm) &&
    count?.unit === 'none' &&
    line.start === null &&
    !has(noun, TAG.flow);
  if (fixed) return object;
  if (has(verb, TAG.produce) || unknown) {
    // « Résoudre 90 % des tickets », “answer in 4 h”: a share, a change or a ceiling is measured, whatever is done for it.
    const shared = line.values.some(
      (q) =>
        (q.unit === 'percent' && q.value < 100) ||
        q.unit === 'points' ||
        (q.unit === 'times' && !q.per) ||
        (q.unit === 'duration' && q.bound === 'max'),
    );
    const money = line.values.some((q) => q.unit === 'currency') && !/^(spend|invest|allocate|buy|acheter|depenser)/.test(verb.norm);
    if (
      line.start !== null ||
      (shared && (!output || /^(ship|deliver|complete|livrer|terminer)$/.test(verb.norm))) ||
      (money && (!output || (count?.unit === 'currency' && count.start - verb.end < 3)))
    )
      return null;
    if (unknown && line.lang === 'en' && count !== null && count.start - verb.end < 3 && has(noun, TAG.stock | TAG.flow) && !output)
      return null;
    if (has(noun, TAG.metric) && !output && !whole && (measures(line) || (count !== null && !has(verb, TAG.output)))) return null;
    if (
      /^(recueillir|collect|collecter|recruter|recruit|deliver|source|drive|book|onboard|inscrire|bring|add|ajouter|negocier|equiper|couvrir|enroll|place|enlist)$/.test(
        verb.norm,
      ) &&
      has(noun, TAG.flow | TAG.stock) &&
      !output &&
      !(
        /^recru/.test(verb.norm) &&
        !/^(client|compte|util|user|cust|test|beta|part|amb|adh|ben|vol|contrib|memb|early)/.test(noun?.norm ?? '')
      )
    )
      return null;
    if (has(verb, TAG.act) && !output && measures(line)) return null;
    return object;
  }
  if (has(noun, TAG.certificate) && has(verb, TAG.obtain | TAG.reach | TAG.change | TAG.act) && !measures(line)) return object;
  if (
    has(verb, TAG.obtain) &&
    output &&
    !has(noun, TAG.guessed) &&
    !has(noun, TAG.flow | TAG.stock | TAG.third) &&
    !/^(recevoir|receive)$/.test(verb.norm) &&
    !measures(line)
  )
    return object;
  return null;
}
