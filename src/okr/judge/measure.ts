import { VERB_BITS } from '../lexicon/lexicon.ts';
import * as TAG from '../lexicon/tags.ts';
import type { Line } from '../parse/line.ts';
import { has, headOf, infinitive, NOUN_BITS } from './head.ts';
import { accepted, COMPARED, doneAfter, MOVED, type Span } from './task.ts';

const whole = (line: Line): Span => ({ start: line.tokens[0]?.start ?? 0, end: line.tokens.at(-1)?.end ?? line.text.length });

/** What a line without any value to reach amounts to. */
export interface Unmeasured {
  readonly kind: 'noTarget' | 'fuzzy' | 'task';
  readonly span: Span;
}

const COPULA = /^(is|are|be|feels?|est|sont|etre|sent|sentent|devient|deviennent)$/;
const SOFT_DONE =
  /^(amelior|renforc|optimis|fluidifi|clarifi|simplifi|consolid|valoris|modernis|harmonis|dynamis)e(e?s?)$|^(improved|strengthened|optimi[sz]ed|streamlined|enhanced|clarified|simplified|moderni[sz]ed|harmoni[sz]ed)$/;
const FELT =
  /^(loves?|trusts?|values?|enjoys?|appreciates?|advocates?|feels?|masters?|embraces?|aiment|apprecient|comprennent|adherent|sentent|croient|maitrisent|portent)$/;

/** A comparative, a quality or a feeling, and nothing to tell it by: « plus fluide », “docs are easy”, “customers love it”. */
export function findSoft(line: Line): Span | null {
  if (line.values.length > 0 || line.start !== null || line.placeholders.length > 0 || COMPARED.test(line.folded)) return null;
  const { tokens, depth } = line;
  for (const [i, token] of tokens.entries()) {
    if (token.kind !== 'word' || (depth[i] ?? 0) > 0) continue;
    const before = tokens[i - 1];
    const next = tokens[i + 1];
    const more =
      /^(plus|more)$/.test(token.norm) &&
      next?.kind === 'word' &&
      !has(next, TAG.small | TAG.stock | TAG.flow | TAG.metric | TAG.time) &&
      !has(tokens[i + 2], TAG.stock | TAG.flow | TAG.metric) &&
      (line.lang === 'fr' || !/s$/.test(next.norm)) &&
      !/^(le|la|les|en|de)$/.test(before?.norm ?? '');
    const said =
      (has(token, TAG.fuzzy) || (line.lang === 'en' && token.tags === 0 && /er$/.test(token.norm))) && COPULA.test(before?.norm ?? '');
    const adverb = i === 1 && has(token, TAG.fuzzy) && line.lang === 'fr' && infinitive(before?.norm ?? '');
    const done = SOFT_DONE.test(token.norm) && !has(before, TAG.small);
    const felt =
      FELT.test(token.norm) &&
      i > 0 &&
      before?.kind === 'word' &&
      (before.norm === 'se' || ((has(before, TAG.stock | TAG.third | TAG.inside) || /s$/.test(before.norm)) && !has(before, TAG.small))) &&
      next !== undefined;
    if (more || said || adverb || done || felt)
      return {
        start: more && next !== undefined && has(next, TAG.fuzzy) ? next.start : token.start,
        end: more && next !== undefined ? next.end : token.end,
      };
  }
  const grow = /^(progresser|gagner|monter|grandir|murir) en \p{L}+/u.exec(line.folded);
  return grow === null ? null : { start: 0, end: grow[0].length };
}

/** A line with no value: a metric without target, a state nobody can grade, or (most often) a task. */
export function findUnmeasured(line: Line, isTask: boolean): Unmeasured | null {
  const ongoing = line.tokens.find((t) => t.kind === 'word' && /^(cours|progress|ongoing)$/.test(t.norm));
  if (ongoing !== undefined && line.values.length === 0) return { kind: 'fuzzy', span: { start: ongoing.start, end: ongoing.end } };
  if (line.values.length > 0 || line.start !== null || line.placeholders.length > 0 || line.tokens.length === 0) return null;
  const soft = findSoft(line);
  if (soft !== null) return { kind: 'fuzzy', span: soft };
  if (isTask) return null;
  const head = headOf(line);
  const { verb, noun } = head;
  const first = line.tokens.some((t) => /^(premiere?|first)$/.test(t.norm)) || /^(une?|an?|one) /.test(line.folded);
  if (/^(une?|an?|one) [^,;]* p[ae]r /.test(line.folded)) return { kind: 'task', span: whole(line) };
  if (first && has(noun, TAG.flow | TAG.stock)) return null;
  const fuzzy = line.tokens.find((t) => has(t, TAG.fuzzy));
  // “Improve collaboration”: nothing to count, unlike “increase sign-ups” (guide §3, kr-not-measurable).
  const from = verb === null ? 0 : line.tokens.indexOf(verb);
  const object = line.tokens.findIndex((t, i) => i > from + 1 && has(t, TAG.small) && !has(line.tokens[i - 1], TAG.small));
  const loose =
    verb !== null &&
    has(verb, TAG.better) &&
    LOOSE.test(verb.norm) &&
    !line.tokens
      .slice(0, object < 0 ? undefined : object)
      .some((t) => t !== verb && has(t, TAG.metric | TAG.vanity | TAG.flow | TAG.stock | TAG.hygiene) && !has(t, TAG.small | TAG.inside));
  // « Supprimer les modules obsolètes »: a thing is taken away, nothing is measured.
  const gone =
    verb !== null && REMOVE.test(verb.norm) ? line.tokens.find((t, i) => i > from && t.kind === 'word' && !has(t, TAG.small)) : undefined;
  if (verb !== null && has(gone, TAG.output) && !has(gone, TAG.metric))
    return { kind: 'task', span: { start: verb.start, end: gone?.end ?? verb.end } };
  if (loose) return { kind: 'fuzzy', span: { start: verb.start, end: noun?.reach ?? verb.end } };
  if (verb !== null && has(verb, TAG.change | TAG.reach | TAG.better | TAG.obtain))
    return { kind: 'noTarget', span: { start: verb.start, end: noun?.reach ?? verb.end } };
  if (verb !== null && has(verb, TAG.become)) return { kind: 'fuzzy', span: whole(line) };
  if (noun !== null && has(noun, TAG.metric | TAG.vanity) && !has(noun, TAG.output))
    return { kind: 'noTarget', span: { start: noun.start, end: noun.reach } };
  const acting = noun !== null && has(noun, TAG.stock | TAG.third | TAG.flow) && !has(noun, TAG.inside | TAG.output);
  if (fuzzy !== undefined && doneAfter(line, head.after) === null) return { kind: 'fuzzy', span: { start: fuzzy.start, end: fuzzy.end } };
  const moved = MOVED.test(line.tokens.find((t) => t.kind === 'word')?.norm ?? '')
    ? line.tokens.find((t) => t.kind === 'word')
    : line.tokens.some((t) => has(t, TAG.change)) && line.tokens.find((t) => has(t, TAG.metric));
  if (COMPARED.test(line.folded)) return null;
  const counted = /^(number|nombre|nb|volume) (of|de|d')|en (baisse|hausse)/.exec(line.folded);
  if (counted !== null) return { kind: 'noTarget', span: { start: counted.index, end: counted.index + counted[0].length } };
  if (moved) return { kind: 'noTarget', span: { start: moved.start, end: moved.end } };
  // « Contrat signé », “Talk accepted”: a third party did it or did not.
  const name = line.tokens[0]?.tags === 0 && /^obt/.test(line.tokens[1]?.norm ?? '');
  if ((verb === null && !name && accepted(line.tokens.slice(1, 3))) || (acting && accepted(line.tokens))) return null;
  if (acting && !/ (can|peu(ven)?t) /.test(line.folded)) return { kind: 'noTarget', span: { start: noun.start, end: noun.reach } };
  return { kind: 'task', span: whole(line) };
}

const REMOVE = /^(supprimer|eliminer|eliminate|cut|drop)$/;
const LOOSE =
  /^(improve|enhance|strengthen|foster|support|ensure|encourage|empower|streamline|optimi[sz]e|ameliorer|renforcer|favoriser|soutenir|optimiser|encourager|valoriser)$/;
const NEW_MONEY =
  /((premiers?|premieres?|first)(?! (quarter|half|year|month|semester|trimestre|semestre|mois))|initial|net new|nouveaux|nouvelle)[^.;]{0,30}|(levee?|lever|leves|raised?|raising|seed|serie|series|financement|funding|subventions?|dons?|donations?|grants?|prets?|loans?)/;

/** A value with no start: the reader cannot know how far it is (guide §3, kr-no-baseline). */
export function findUnanchored(line: Line): Span | null {
  if (line.start !== null) return null;
  const target = line.values.find((q) => q.unit !== 'none' || q.op !== '' || q.per) ?? line.values[0];
  if (target === undefined) return null;
  const at: Span = { start: target.start, end: target.end };
  const head = headOf(line);
  const { verb, noun, count } = head;
  const rate =
    line.values.some((q) => q.per) ||
    /(per|each|every|chaque) \p{L}{3}|(par|\/) ?(mois|month|semaine|week|heure|hour|jour|day|an|year|sprint|trimestre|quarter|publication|post|article|page|client|utilisateur|user|visite|session|personne|salarie|magasin|region|equipe|commercial)(?!\p{L})|mensuel|monthly|hebdo|weekly|quotidien|daily(?! active)/u.test(
      line.folded,
    );
  const counted = count ?? line.values[0];
  const plain = counted !== undefined && counted !== null && counted.unit === 'none' && !counted.fraction;
  const zero = line.values[0]?.value === 0 && line.values.length === 1;
  if (zero) return null;
  if (line.values.some((q) => q.unit === 'percent' || q.unit === 'points' || q.unit === 'times' || q.fraction)) return at;
  if (line.values.every((q) => q.unit === 'currency') && !/average|median|moyen/.test(line.folded))
    return (NEW_MONEY.test(line.folded) && !rate) ||
      has(noun ?? undefined, TAG.flow) ||
      (!has(verb, TAG.reach) &&
        /(?<!\p{L})(new|nouveaux?|nouvelles?|additional|extra|additionnel|supplementaires?)(?!\p{L})/u.test(line.folded))
      ? null
      : at;
  if (!plain) return at;
  if (line.values.some((q) => q.unit === 'duration' && q.bound === 'max')) return at;
  if (
    has(noun ?? undefined, TAG.vanity) &&
    !/follower|abonn|fan|user|utilisat|member|membre|subscriber|star|etoile|install/.test(noun?.norm ?? '') &&
    !rate
  )
    return null;
  if (verb !== null && has(verb, TAG.change)) return at;
  if (verb !== null && /^(recruit|recruter|enlist|enroll|add|ajouter|find|trouver)$/.test(verb.norm)) return null;
  const near = line.tokens.filter((_, i) => (line.depth[i] ?? 0) === 0);
  const gained = near.some((t) => has(t, TAG.fresh));
  if (gained && count !== null && !line.values.some((q) => q.per) && verb === null) return null;
  if (rate) return at;
  const adopting =
    verb === null &&
    has(noun, TAG.stock) &&
    !has(noun, TAG.metric) &&
    head.after
      .slice(0, 4)
      .some(
        (t) =>
          (has(t, TAG.act | TAG.obtain) && !has(t, TAG.qualified)) ||
          (line.lang === 'fr' && t.tags === 0 && /[^m]ent$/.test(t.norm)) ||
          (has(t, VERB_BITS) && !has(t, NOUN_BITS) && (line.lang === 'fr' ? /(ent|ont)$/ : /([^degs]|[^v]e|[^a]s)$/).test(t.norm)),
      );
  if (adopting) return null;
  if (noun !== null && has(noun, TAG.flow) && !has(noun, TAG.metric)) return null;
  if (gained) return verb !== null && has(verb, TAG.reach) && has(noun ?? undefined, TAG.metric) ? at : null;
  if (verb !== null && has(verb, TAG.obtain) && !has(noun ?? undefined, TAG.metric)) return null;
  if (noun !== null && has(noun, TAG.metric | TAG.stock | TAG.vanity | TAG.hygiene | TAG.qualified)) return at;
  if (near.some((t) => has(t, TAG.qualified))) return at;
  // “Resting HR 58”, « Trustpilot : 3,8 »: the figure closes the line, what is measured stands before it.
  if (
    count === null &&
    verb === null &&
    (line.tokens.at(-1)?.kind === 'number' || (has(noun, TAG.output) && near.some((t) => has(t, TAG.stock))))
  )
    return at;
  return /[<>≤≥]/.test(counted?.op ?? '') || (verb !== null && has(verb, TAG.reach)) ? at : null;
}
