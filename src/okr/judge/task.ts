import * as TAG from '../lexicon/tags.ts';
import type { Line } from '../parse/line.ts';
import { has } from './bits.ts';
import { headOf } from './head.ts';
import { COMPARED, MOVED } from './measures.ts';
import { span, type Span } from './span.ts';
import { countTask } from './task-count.ts';
import { holding } from './task-holding.ts';
import { nominalTask } from './task-nominal.ts';
import { verbTask } from './task-verb.ts';

/** « Stand à 10 marchés », “Kiosks in 9 hotels”: a thing of ours in so many places; a team of so many. */
const PLACED =
  /(?<!\p{L})(dans|a|sur|chez|avec|in|at|w\/|with|for|on|across|per|pour) (les |the |all |all the )?$|^(equipe|team) .*(de|of) $/u;

function placed({ tokens, values, folded, start }: Line): Span | null {
  const [figure] = values;
  const first = tokens.find((t) => !has(t, TAG.small));
  const times =
    values.length === 1 &&
    figure?.per === true &&
    (figure.unit === 'times' ||
      (figure.unit === 'none' && figure.value < 30 && tokens[tokens.findIndex((t) => t.quantity === figure) + 1]?.tags === 0));
  const counted =
    values.length === 1 &&
    start === null &&
    figure !== undefined &&
    figure.unit + figure.op + figure.bound === 'none' &&
    !figure.fraction &&
    figure.value % 1 === 0 &&
    figure.value < 200 &&
    PLACED.test(folded.slice(0, figure.start)) &&
    tokens.at(-1)?.quantity !== figure;
  return first !== undefined &&
    (times || first.start < (figure?.start ?? 0)) &&
    (times || counted) &&
    !tokens.some(
      (t) => t.start <= first.start + (times ? 99 : 0) && has(t, TAG.metric | TAG.flow | TAG.vanity | TAG.change | TAG.hygiene),
    ) &&
    !(counted && (has(first, TAG.stock | TAG.third | TAG.fresh) || tokens.some((t) => has(t, TAG.act | TAG.obtain))))
    ? { start: first.start, end: figure?.end ?? first.end }
    : null;
}

/** Is the line the team's own work rather than a result of it (guide §3, kr-is-task)? The noun decides, not the verb. */
export function findTask(line: Line, talent: boolean): Span | null {
  if (
    line.values.length === 0 &&
    (COMPARED.test(line.folded) || /^(number|nombre|nb|volume) (of|de|d')|en (baisse|hausse)/.test(line.folded))
  )
    return null;
  const head = headOf(line);
  const progress =
    line.start === null && line.values.length === 1
      ? /\d ?% (complete|done|finished|achieved|termine|acheve|realise|fini|livre)e?s?$/.exec(line.folded.trimEnd())
      : null;
  if (progress !== null) return { start: progress.index, end: progress.index + progress[0].length };
  if (line.values.length === 0 && MOVED.test(line.tokens.find((t) => t.kind === 'word')?.norm ?? '')) return null;
  if (head.verb !== null) return verbTask(line, head, head.verb, talent);
  const [subject, deed] = line.tokens;
  if (
    subject !== undefined &&
    deed !== undefined &&
    /^(on|nous|je|we|i)$/.test(subject.norm) &&
    !has(deed, TAG.change | TAG.reach | TAG.obtain | TAG.become | TAG.small | TAG.maintain)
  )
    return span(subject, deed);
  const found = head.count !== null ? countTask(line, head, talent) : nominalTask(line, head, talent);
  return found ?? holding(line, head) ?? placed(line);
}
