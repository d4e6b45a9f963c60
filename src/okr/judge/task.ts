import * as TAG from '../lexicon/tags.ts';
import type { Line } from '../parse/line.ts';
import type { Token } from '../parse/scan.ts';
import { has, headOf, NOUN_BITS, type Head } from './head.ts';

/** A stretch of the line that makes a rule speak. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const span = (from: Token, to: Token | null): Span => ({
  start: Math.min(from.start, to?.start ?? from.start),
  end: Math.max(from.reach, to?.reach ?? from.reach),
});

const DONE_FR = /(e|ee|es|ees|i|ie|is|ies|u|ue|us|ues|it|ite|its|ites|is|ise|ises|ert|erts|erte|ertes|nt|nte)$/;

/** What a team does to third parties, as opposed to what they commit to. */
const WORKED =
  /^(anime|organise|mene|held|conducted|identifie|contacte|interviewe|rencontre|sollicite|demarche|appele|visite|forme|accompagne|coache|recrute|embauche|hired|recruited|sensibilise|relance|prospecte|audite|interroge|sonde|cartographie|identified|contacted|interviewed|approached|called|visited|trained|surveyed|emailed|reached|mapped)e?s?$/;

/** What follows these is a noun, not what happened to one before. */
const OF = /^(de|d|du|des|la|le|l|les|un|une|the|a|an|our)$/;

/** A participle (or state) of production after the noun: « tests exécutés », “docs written”. */
export function doneAfter(line: Line, tokens: readonly Token[]): Token | null {
  for (const [i, token] of tokens.entries()) {
    if (token.kind !== 'word' || OF.test(tokens[i - 1]?.norm ?? '')) continue;
    if (has(token, TAG.state)) return token;
    if (!has(token, TAG.produce)) continue;
    if (
      line.lang === 'fr' ? DONE_FR.test(token.norm) : /(ed|n|t|own|ut|un|ld|ne|de|nt|ght|et)$/.test(token.norm) && !has(token, TAG.output)
    )
      return token;
  }
  return null;
}

const ACCEPTED =
  /^(accept|sign|select|financ|attribu|accord|decern|homologu|nomin|elect|remport|award|fund|grant|invit|adopt|ratifi)(e|ee|es|ees|ed)$|^(retenu|elu|recu|vendu)e?s?$|^(won|sold)$/;
/** « Article accepté », “lease signed”: the participle says that somebody else decided. */
export const accepted = (after: readonly Token[]): boolean =>
  after
    .slice(0, 4)
    .some(
      (t, i) =>
        (ACCEPTED.test(t.norm) || (has(t, TAG.fresh) && has(t, TAG.obtain) && !has(t, TAG.produce))) && after[i + 1]?.norm !== 'off',
    ) && !after.some((t, i) => has(t, TAG.inside) && /^(par|by|the|la|le|notre|our)$/.test(after[i - 1]?.norm ?? ''));

/** « par 40 élèves », “by customers”: what others do with it is not ours to do. */
function byThird(after: readonly Token[], from = false): boolean {
  const by = after.findIndex((t) => /^(par|by)$/.test(t.norm) || (from && t.norm === 'from'));
  return by >= 0 && after.slice(by + 1, by + 4).some((t) => has(t, TAG.third | TAG.stock) && !has(t, TAG.inside));
}

const percent = (head: Head): boolean => head.count?.unit === 'percent' || head.count?.fraction === true;

/** A figure that is a threshold, a rate or a change on something measured, not a count of things made. */
export function measures(line: Line): boolean {
  return (
    line.start !== null ||
    line.values.some(
      (q) =>
        q.unit === 'percent' ||
        q.unit === 'points' ||
        q.unit === 'currency' ||
        q.unit === 'times' ||
        (q.unit === 'none' && !Number.isInteger(q.value) && q.role === 'value') ||
        (q.unit === 'duration' && q.bound === 'max'),
    )
  );
}

function verbTask(line: Line, head: Head, verb: Token, talent: boolean): Span | null {
  const unknown = verb.tags === 0;
  const { noun, count } = head;
  const object = span(verb, noun);
  const output = has(noun, TAG.output | TAG.deed);
  if (has(noun, TAG.hire)) return talent || has(verb, TAG.change | TAG.reach) ? null : object;
  const fixed =
    /^(fix|close|resolve|corriger|resoudre|fermer)$/.test(verb.norm) &&
    /^(bug|issue|ticket|defect|anomalie|incident|faille)s?$/.test(noun?.norm ?? '') &&
    count?.unit === 'none' &&
    line.start === null &&
    line.values.length === 1;
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
    if (line.start !== null || (shared && !output)) return null;
    if (unknown && line.lang === 'en' && count !== null && count.start - verb.end < 3 && has(noun, TAG.stock | TAG.flow) && !output)
      return null;
    if (has(noun, TAG.metric) && !output && (measures(line) || (count !== null && !has(verb, TAG.output)))) return null;
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
    if (has(verb, TAG.change | TAG.better) && !output)
      return line.values.length === 0 && has(verb, TAG.produce) && !has(noun, TAG.metric | TAG.stock | TAG.flow) ? object : null;
    return object;
  }
  if (has(noun, TAG.certificate) && has(verb, TAG.obtain | TAG.reach | TAG.change | TAG.act) && !measures(line)) return object;
  if (
    has(verb, TAG.obtain) &&
    output &&
    !has(noun, TAG.flow | TAG.stock | TAG.third) &&
    !/^(recevoir|receive)$/.test(verb.norm) &&
    !measures(line)
  )
    return object;
  return null;
}

function countTask(line: Line, head: Head, talent: boolean): Span | null {
  const { noun, after } = head;
  const done = doneAfter(line, after);
  if (head.count?.value === 0) return null;
  if (noun === null)
    return done !== null &&
      (!percent(head) || head.count?.value === 100) &&
      head.count?.unit !== 'currency' &&
      line.start === null &&
      (!has(done, TAG.fresh) || has(done, TAG.produce))
      ? span(done, done)
      : null;
  if (has(noun, TAG.hire)) return talent || percent(head) ? null : span(noun, done);
  const worked = has(noun, TAG.stock | TAG.flow | TAG.third) ? after.slice(0, 4).find((t) => WORKED.test(t.norm)) : undefined;
  const added = line.tokens.slice(0, head.nounAt).some((t) => has(t, TAG.fresh));
  const treated = !added && has(noun, TAG.stock) && has(after[0], TAG.guessed) && has(after[0], TAG.produce) ? after[0] : undefined;
  if (treated !== undefined && !percent(head) && line.start === null) return span(noun, treated);
  if (
    worked !== undefined &&
    !percent(head) &&
    line.start === null &&
    !after.slice(after.indexOf(worked) + 1).some((t) => has(t, TAG.fresh | TAG.act | TAG.qualified))
  )
    return span(noun, worked);
  const obtained = after.some((token) => has(token, TAG.fresh | TAG.obtain | TAG.act) && !has(token, TAG.produce));
  if (percent(head)) {
    return head.count?.value === 100 && has(done, TAG.produce) && !has(noun, TAG.hygiene) ? span(noun, done) : null;
  }
  if (line.start !== null) return null;
  if (has(noun, TAG.certificate)) return span(noun, done);
  if (has(noun, TAG.vanity | TAG.flow) && !has(noun, TAG.output))
    return has(noun, TAG.vanity) &&
      done !== null &&
      after.indexOf(done) < 3 &&
      line.values.length === 1 &&
      has(done, TAG.produce) &&
      !has(done, TAG.obtain | TAG.act | TAG.guessed)
      ? span(noun, done)
      : null;
  if (
    (has(noun, TAG.output) || (has(noun, TAG.deed) && !added && !has(noun, TAG.metric) && (head.count?.value ?? 0) < 100)) &&
    !has(noun, TAG.flow | TAG.vanity)
  ) {
    const rate = !/none|duration|physical/.test(head.count?.unit ?? '');
    const given = byThird(after, has(noun, TAG.deed)) || line.tokens.some((t) => /^extern(al|e|es)$/.test(t.norm));
    const third = given || accepted(after) || (after.some((t) => has(t, TAG.third | TAG.stock) && !has(t, TAG.output)) && obtained);
    return rate || third || head.count?.value === 0 ? null : span(noun, done);
  }
  const active =
    done !== null && line.lang === 'en' && /^(a|an|the|our|their|at|one|its)$/.test(after[after.indexOf(done) + 1]?.norm ?? '');
  const close = done !== null && !active && !has(noun, TAG.stock | TAG.flow | TAG.third);
  if (added && !has(noun, TAG.output)) return null;
  if (done !== null && close && has(done, TAG.produce) && !has(done, TAG.obtain | TAG.act) && (!has(noun, TAG.metric) || done === after[0]))
    return span(noun, done);
  if (has(noun, TAG.inside) && done !== null) return span(noun, done);
  return null;
}

function nominalTask(line: Line, head: Head, talent: boolean): Span | null {
  const { noun, after } = head;
  const done = doneAfter(line, after);
  const idle =
    line.start === null && line.values.every((q) => (q.unit === 'none' || q.unit === 'physical') && q.op === '' && q.bound === '');
  if (noun === null) return done !== null && idle && (line.values.length === 0 || has(done, TAG.produce)) ? span(done, done) : null;
  const counted = line.values.some((q) => q.unit !== 'none' || /[<>≤≥]/.test(q.op));
  if (has(noun, TAG.hire)) return talent || counted ? null : span(noun, done);
  const worked = has(noun, TAG.stock | TAG.flow | TAG.third) ? after.slice(0, 4).find((t) => WORKED.test(t.norm)) : undefined;
  if (worked !== undefined && !measures(line)) return span(noun, worked);
  const everyone = line.values.length === 1 && line.values[0]?.unit === 'percent' && line.values[0].value === 100;
  if (
    has(noun, TAG.deed) &&
    !accepted(after) &&
    !has(after[0], TAG.fuzzy) &&
    (!measures(line) || everyone) &&
    !(
      has(noun, TAG.guessed) &&
      line.values.length > 0 &&
      !everyone &&
      (line.values.some((q) => q.unit !== 'none' || q.op + q.bound !== '' || q.per) || line.tokens.at(-1)?.kind === 'number')
    )
  )
    return span(noun, done);
  if (has(noun, TAG.certificate) && !counted && !byThird(after)) return span(noun, done);
  // “Barcode scanners deployed”: the ending said people, the verb says things.
  if (has(noun, TAG.guessed) && idle && done === after[0] && has(done, TAG.produce) && !has(done, TAG.fresh)) return span(noun, done);
  if (has(noun, TAG.metric | TAG.hygiene | TAG.vanity | TAG.flow | TAG.stock) && !has(noun, TAG.output)) {
    if (has(noun, TAG.flow) && !has(done, TAG.produce) && !(done === after[0] && has(done, TAG.state))) return null;
    return done !== null && line.values.length === 0 && has(done, TAG.produce | TAG.state) && !has(done, TAG.fresh | TAG.obtain | TAG.act)
      ? span(noun, done)
      : null;
  }
  if (accepted(after)) return null;
  // “Newsletter at 9,000 subscribers”: a thing by how many use it.
  const used = after.findIndex((t) => t.quantity?.role === 'value');
  if (done === null && used >= 0 && used < 3 && has(after[used + 1], TAG.stock) && !has(after[used + 1], TAG.output)) return null;
  if (has(noun, TAG.metric) && line.values.length > 0) return null;
  if (line.values.length > 0 && /moyen|average|median|mean /.test(line.folded)) return null;
  if (
    line.values.length === 0 &&
    line.lang === 'en' &&
    after.some((t) => has(t, TAG.change) && !has(t, NOUN_BITS)) &&
    after.some((t) => has(t, TAG.metric))
  )
    return null;
  if (has(noun, TAG.output) && (!measures(line) || (everyone && done !== null)) && !line.values.some((q) => /[<>≤≥]/.test(q.op)))
    return span(noun, done);
  if (
    done !== null &&
    line.start === null &&
    (line.values.length === 0 || (has(noun, TAG.inside | TAG.output) && line.values.every((q) => q.unit === 'none' && q.bound === '')))
  )
    return span(noun, done);
  return null;
}

const HOLDS =
  /^(ont|a|has|have|possede|possedent|dispose|disposent|contient|contiennent|contains?|includes?|inclut|incluent|describes?|decrit|decrivent|owns?|documents?|lists?|covers?|couvre)$/;

/** A change named by a noun or a comparative. */
export const MOVED =
  /^(reduction|diminution|baisse|hausse|augmentation|croissance|progression|amelioration|acceleration|decrease|increase|growth|improvement|fewer|less|lower|higher|faster|shorter|moins|plus|davantage)s?$/;

const UNIVERSAL = /^(every|each|all|chaque|tous|toutes)$/;

/** « Chaque agence a un référent », “The wiki lists …”, “The team spends a day a week on …”: a state or activity of our own. */
function holding(line: Line, head: Head): Span | null {
  const whole = line.values.length === 1 && line.values[0]?.unit === 'percent' && line.values[0].value === 100;
  if ((measures(line) && !whole) || line.start !== null) return null;
  const { tokens } = line;
  for (const [i, token] of tokens.entries()) {
    if (i === 0 || (line.depth[i] ?? 0) > 0 || token === head.verb) continue;
    const next = tokens.slice(i + 1, i + 6);
    if (
      HOLDS.test(token.norm) &&
      i > 1 &&
      (whole || UNIVERSAL.test(tokens[0]?.norm ?? '') || !has(head.noun, TAG.stock | TAG.flow | TAG.third)) &&
      !(
        token.norm === 'a' &&
        (line.lang === 'en' || line.text[token.start] !== 'a' || !/^(un|une|des|son|ses|sa)$/.test(tokens[i + 1]?.norm ?? ''))
      ) &&
      (whole || has(head.noun, TAG.output) || UNIVERSAL.test(tokens[0]?.norm ?? '') || next.some((t) => has(t, TAG.output | TAG.inside)))
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

/** “shorter than last year’s”: the start is in the comparison. */
export const COMPARED =
  /(faster|slower|lower|higher|cheaper|shorter|fewer|less|more|better|moins|plus|meilleure?s?)(?!\p{L})[^.;]{0,40} (than|que) /u;

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
