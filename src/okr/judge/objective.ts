import * as TAG from '../lexicon/tags.ts';
import type { Line } from '../parse/line.ts';
import { has } from './bits.ts';
import { headOf } from './head.ts';
import { MOVED } from './measures.ts';
import { findNumber } from './objective-number.ts';
import { findObjectiveTask } from './objective-task.ts';
import { findVague } from './objective-vague.ts';
import type { Span } from './span.ts';

/** Keeping what runs, or the bare label of an indicator (guide §2, objective-is-kpi). */
function findObjectiveKpi(line: Line): Span | null {
  const { verb, noun } = headOf(line);
  const hit =
    verb !== null &&
    (has(verb, TAG.maintain) || (/^(ensure|guarantee)$/.test(verb.norm) && !/ (is|are|can|get) /.test(line.folded))) &&
    !has(verb, TAG.become)
      ? verb
      : null;
  if (hit !== null) return { start: hit.start, end: hit.end };
  const words = line.tokens.filter((t) => t.kind === 'word' && !has(t, TAG.small));
  const label =
    verb === null &&
    !MOVED.test(words[0]?.norm ?? '') &&
    noun !== null &&
    has(noun, TAG.metric) &&
    (words[0] === noun || (line.lang === 'en' && words.indexOf(noun) === words.length - 1)) &&
    words.length <= 4;
  return label ? { start: words[0]?.start ?? noun.start, end: words.at(-1)?.reach ?? noun.reach } : null;
}

/** What an objective is found to be. */
export interface ObjectiveVerdict {
  readonly number: Span | null;
  readonly task: Span | null;
  readonly kpi: Span | null;
  readonly vague: Span | null;
  readonly long: Span | null;
}

/** Guide §2: more than this many words, apart by spaces. */
export const MAX_OBJECTIVE_WORDS = 20;

/** A task whose deliverable itself is undefined (« poser les fondations »). */
const hollow = (line: Line): boolean =>
  /fondation|foundation|(?<!\p{L})bases?(?!\p{L})|socle|groundwork|asset|things|stuff|projects? to/u.test(line.folded);

/** Reads one objective: quantity? deliverable? keep or label? two-readers test (guide §2, order of questions). */
export function judgeObjective(line: Line): ObjectiveVerdict {
  const number = findNumber(line);
  const task = findObjectiveTask(line);
  const empty = number === null ? findVague(line) : null;
  const kpi = task === null ? findObjectiveKpi(line) : null;
  const words = [...line.text.matchAll(/\S+/gu)];
  const surplus = words[MAX_OBJECTIVE_WORDS];
  const long = surplus === undefined ? null : { start: surplus.index, end: line.text.trimEnd().length };
  return { number, task, kpi, vague: kpi === null && (task === null || hollow(line)) ? empty : null, long };
}
