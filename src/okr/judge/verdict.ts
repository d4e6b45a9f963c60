import * as TAG from '../lexicon/tags.ts';
import { readLine, type Line } from '../parse/line.ts';
import { has } from './bits.ts';
import { headOf } from './head.ts';
import type { Span } from './span.ts';
import { findTask } from './task.ts';
import { findUsual } from './usual.ts';
import { findSoft } from './soft.ts';
import { findUnanchored } from './unanchored.ts';
import { findUnmeasured } from './unmeasured.ts';
import { findVanity } from './vanity.ts';
import { findCompound } from './compound.ts';

/** What a key result is found to be, and where the words are. */
export interface Verdict {
  readonly task: Span | null;
  readonly usual: Span | null;
  readonly fuzzy: Span | null;
  readonly noTarget: Span | null;
  readonly noBaseline: Span | null;
  readonly vanity: Span | null;
  readonly compound: Span | null;
}

const TALENT = /recru|talent|embauch|equipe de reve|profils|hir(e|ing)|candidat|diplome|graduate|employeu?r(?!s)/;
const REACHABLE = /acqui|organi|seo|search|referencement|traff?ic|audience|inbound|canal|channel|visib|discover/;

/** Guide §3, dominance 1 to 4: a task has no target to miss, what has no target has no start to miss. */
function dominate(found: Verdict, hasPlaceholder: boolean): Verdict {
  const { task, fuzzy, usual } = found;
  const noTarget = fuzzy !== null || usual !== null || (task !== null && !hasPlaceholder) ? null : found.noTarget;
  const noBaseline = task !== null || fuzzy !== null || noTarget !== null || usual !== null ? null : found.noBaseline;
  return { ...found, noTarget, noBaseline };
}

/** « Augmenter les dons et former 20 bénévoles »: one half that is work makes the line one (guide §3, dominance 5). */
function ordered({ text, lang }: Line, { start, end }: Span, talent: boolean): Span | null {
  const half = (from: number, to: number): Span | null => {
    const line = readLine(text.slice(from, to), lang);
    const found = has(headOf(line).verb, TAG.produce) ? findTask(line, talent) : null;
    return found === null ? null : { start: found.start + from, end: found.end + from };
  };
  return half(0, start) ?? half(end, text.length);
}

/** Reads one key result under its objective; the two are all a rule may look at (guide §1). */
export function judgeKeyResult(line: Line, objective: Line | null): Verdict {
  const about = objective?.folded ?? '';
  const talent = TALENT.test(about);
  const usual = findUsual(line);
  const placeholder = line.values.length === 0 ? line.placeholders[0] : undefined;
  const vanity = findVanity(line, REACHABLE.test(about), about);
  let compound = findCompound(line);
  let task = findTask(line, talent);
  if (task === null && compound !== null) task = ordered(line, compound, talent);
  if (usual !== null && task !== null && line.values.some((q) => q.unit === 'duration')) task = null;
  const knows =
    line.values.length === 0
      ? line.tokens.find((t) =>
          /^(knows?|understands?|trusts?|feels?|believes?|sait|savent|comprend|comprennent|ressent|ressentent)$/.test(t.norm),
        )
      : undefined;
  if (has(line.tokens[0], TAG.fuzzy) && line.values.length === 0) task = null;
  const survey = /survey|sondage|enquete/.test(line.folded);
  if (knows !== undefined || findSoft(line) !== null) task = null;
  // « 8 tutoriels parus, diminuant les appels de 10 % »: an output and an outcome in one line (guide §6).
  const effect =
    task === null
      ? undefined
      : line.tokens.find(
          (t, i) => i > 0 && has(t, TAG.change) && /(ant|ing)$/.test(t.norm) && line.values.some((q) => q.unit === 'percent'),
        );
  if (effect !== undefined) {
    task = null;
    compound ??= { start: effect.start, end: effect.end };
  }
  if (
    vanity !== null &&
    task !== null &&
    /press|about us|de nous|publi|newsp|magaz|media/.test(line.folded.slice(vanity.start, vanity.end))
  )
    task = null;
  const missing = findUnmeasured(line, task !== null);
  const known: Span | null = knows === undefined ? null : { start: knows.start, end: knows.end };
  const noTarget = placeholder ?? (survey && known !== null ? known : missing?.kind === 'noTarget' ? missing.span : null);
  const fuzzy = !survey && known !== null ? known : missing?.kind === 'fuzzy' ? missing.span : null;
  if (task === null && known === null && usual === null && missing?.kind === 'task') task = missing.span;
  const noBaseline = findUnanchored(line);
  return dominate({ task, usual, fuzzy, noTarget, noBaseline, vanity, compound }, placeholder !== undefined);
}
