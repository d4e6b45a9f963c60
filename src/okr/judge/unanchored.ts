import { VERB_BITS } from '../lexicon/lexicon.ts';
import * as TAG from '../lexicon/tags.ts';
import type { Line } from '../parse/line.ts';
import { has, NOUN_BITS } from './bits.ts';
import { headOf } from './head.ts';
import type { Span } from './span.ts';

const NEW_MONEY =
  /premier|first(?! (quarter|half|year|month))|initial|net new|nouve|leve|rais(ed?|ing) |seed|series? [a-d]|financement|funding|subvention|(?<!\p{L})(don(s|ation)|grant|pret|loan)/u;

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
    /(per|each|every|chaque) \p{L}{3}| a (day|week|month|year)|(?<!\p{L})par (mois|(?!rapport|exemple|trim|une )\p{Ll}{2,}[^s\P{L}](?!\p{L}))|\/ ?(mois|month|mo|semaine|sem|week|wk|heure|h|hour|jour|j|day|an|yr|year|sprint)(?!\p{L})|mensuel|monthly|hebdo|weekly|quotidien|daily(?! active)/u.test(
      line.folded,
    );
  const counted = count ?? line.values[0];
  const plain = counted?.unit === 'none' && !counted.fraction;
  if (line.values[0]?.value === 0 && line.values.length === 1) return null;
  if (line.values.some((q) => /^(p[eo]|t)/.test(q.unit) || q.fraction)) return at;
  if (line.values.every((q) => q.unit === 'currency') && !/average|median|moyen/.test(line.folded))
    return (NEW_MONEY.test(line.folded) && !rate) ||
      has(noun, TAG.flow) ||
      ((has(verb, TAG.obtain) || /^(collect|pay|save|econ|epar)/.test(verb?.norm ?? '')) && !rate) ||
      /(?<!\p{L})(new |nouve|addition|extra |supplement)/u.test(line.folded)
      ? null
      : at;
  if (!plain) return at;
  if (line.values.some((q) => q.unit === 'duration' && q.bound === 'max')) return at;
  if (
    has(noun, TAG.vanity) &&
    !/follower|abonn|fan|user|utilisat|member|membre|subscriber|star|etoile|install/.test(noun?.norm ?? '') &&
    !rate
  )
    return null;
  // « +10 000 abonnés »: so many new ones.
  if (count?.op === '+' && !rate && !has(noun, TAG.metric)) return null;
  if (has(verb, TAG.change)) return at;
  if (verb !== null && /^(recruit|recruter|enlist|enroll|add|ajouter|find|trouver)$/.test(verb.norm)) return null;
  const near = line.tokens.filter((_, i) => (line.depth[i] ?? 0) === 0);
  const gained = near.some((t) => has(t, TAG.fresh));
  if (rate && !/(?<!\p{L})(new |nouve|signe)/u.test(line.folded)) return at;
  const adopting =
    has(noun, TAG.stock) &&
    head.after
      .slice(0, 4)
      .some(
        (t) =>
          (has(t, TAG.act | TAG.obtain) && !has(t, TAG.qualified)) ||
          (line.lang === 'fr' && t.tags === 0 && /[^m]ent$/.test(t.norm)) ||
          (has(t, VERB_BITS) && !has(t, NOUN_BITS) && (line.lang === 'fr' ? /(ent|ont)$/ : /([^degs]|[^v]e|[^a]s)$/).test(t.norm)),
      );
  if (adopting) return null;
  if (has(noun, TAG.flow) && !has(noun, TAG.metric)) return null;
  const measured = has(noun, TAG.metric);
  if ((gained && !(measured && has(verb, TAG.reach))) || (has(verb, TAG.obtain | TAG.produce) && !measured)) return null;
  if (has(noun, TAG.metric | TAG.stock | TAG.vanity | TAG.hygiene | TAG.qualified)) return at;
  if (near.some((t) => has(t, TAG.qualified))) return at;
  // “Resting HR 58”, « Trustpilot : 3,8 »: the figure closes the line, what is measured stands before it.
  if (
    count === null &&
    verb === null &&
    (line.tokens.at(-1)?.kind === 'number' || (has(noun, TAG.output) && near.some((t) => has(t, TAG.stock))))
  )
    return at;
  return /[<>≤≥]/.test(counted?.op ?? '') || has(verb, TAG.reach) ? at : null;
}
