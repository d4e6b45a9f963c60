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
  return found ?? holding(line, head);
}
