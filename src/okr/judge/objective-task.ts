import * as TAG from '../lexicon/tags.ts';
import type { Line } from '../parse/line.ts';
import { doneAfter } from './done.ts';
import { has } from './bits.ts';
import { headOf } from './head.ts';
import type { Span } from './span.ts';

/** Verbs that make a key result a task but, in an objective, name what one becomes able to do or wants to show. */
const LIVED =
  /^(re)?(tenir|courir|lire|suivre|apprendre|faire|valider|verifier|demontrer|donner|nager|pratiquer|rencontrer|partager|communiquer|couvrir|sortir|cibler|run|read|learn|follow|validate|verify|do|give|own|share|meet|support|demonstrate|practice|practise|fill|track|exercise)$/;
/** Groundwork stays a task whatever is put in place. */
const GROUND =
  /^(mettre|mise|recruter|embaucher|hire|recruit|structurer|lancer|deployer|implementer|installer|(re)?launch|set|implement|install|roll|deploy)$/;

const ABSTRACT_NOUN = /(ite|isme?|itude|ity|ness|ship)s?$/;

/** The main clause is a deliverable, an activity or groundwork (guide §2, objective-is-task). */
export function findObjectiveTask(line: Line): Span | null {
  const head = headOf(line);
  const { verb, noun, nounAt } = head;
  if (verb !== null && has(verb, TAG.produce) && !has(verb, TAG.become)) {
    const rest = line.tokens.slice(line.tokens.indexOf(verb) + 1).filter((t) => t.kind === 'word' && !has(t, TAG.small));
    const object = rest[0];
    const near = rest.slice(0, 3);
    const at = line.tokens.indexOf(verb);
    const objectless =
      line.lang === 'fr' &&
      !(GROUND.test(verb.norm) && /^ *\p{Lu}/u.test(line.text.slice(verb.end))) &&
      !line.tokens
        .slice(at + 1, at + 5)
        .some(
          (t) =>
            /^(le|la|les|l|un|une|des|du|de|notre|nos|mon|ma|mes|ce|ces|son|sa|leur|votre)$/.test(t.norm) ||
            has(t, TAG.output | TAG.hire) ||
            t.kind === 'number',
        );
    // “Make our forms easier”, “the best support”, « livrer à l'heure »: how, not what.
    const remade =
      (/^(make|deliver|provide|offer|establish|proposer|fournir|livrer)$/.test(verb.norm) &&
        /^make .*(er|better|more \p{L}+)( |\.?$)|(?<!\p{L})(meilleure?s?|best|world.class|ourselves|a l'heure|on time)(?!\p{L})/u.test(
          line.folded,
        )) ||
      (verb.norm === 'make' && !has(object, TAG.output));
    // « Ouvrir la bibliothèque aux… », “Open our data to…”: what is there already, for somebody else.
    const opened =
      /^(ouvrir|open)$/.test(verb.norm) &&
      /^(le|la|les|l|notre|nos|the|our)$/.test(line.tokens[at + 1]?.norm ?? '') &&
      line.tokens.some((t) => /^(a|au|aux|to)$/.test(t.norm));
    if (
      remade ||
      opened ||
      (verb.norm === 'move' &&
        ((rest.length === 1 && object?.tags === 0) || /er$/.test(object?.norm ?? '')) &&
        object === line.tokens[at + 1]) ||
      objectless ||
      (LIVED.test(verb.norm) && line.values.every((q) => q.unit !== 'none') && !/^ la v\d/.test(line.folded.slice(verb.end)))
    )
      return null;
    const from = line.tokens.findIndex((t, k) => k > at && t.kind === 'word' && !has(t, TAG.small));
    const stop = line.tokens.findIndex((t, k) => k > from && has(t, TAG.small));
    const phrase = line.tokens.slice(from, stop < 0 ? undefined : stop).filter((t) => t.kind === 'word');
    const heads = TAG.abstract | TAG.output | TAG.hire | (line.lang === 'en' ? TAG.metric : 0);
    const kind = (line.lang === 'en' ? phrase.toReversed() : phrase).find((t) => has(t, heads) || ABSTRACT_NOUN.test(t.norm));
    if (rest.length > 0 && rest.every((t) => has(t, TAG.fuzzy))) return null;
    const abstract =
      !GROUND.test(verb.norm) && kind !== undefined && (has(kind, TAG.abstract) || !has(kind, heads)) && !has(kind, TAG.hire);
    if (abstract || object === undefined) return null;
    if (
      has(verb, TAG.better | TAG.maintain | TAG.change) &&
      !near.slice(0, line.lang === 'fr' ? 1 : 2).some((t) => has(t, TAG.output | TAG.hire | TAG.inside))
    )
      return null;
    return { start: verb.start, end: noun?.reach ?? object.reach };
  }
  if (verb !== null) {
    const near = line.tokens
      .slice(line.tokens.indexOf(verb) + 1)
      .filter((t) => t.kind === 'word' && !has(t, TAG.small))
      .slice(0, 2);
    if (has(verb, TAG.obtain | TAG.reach) && !has(verb, TAG.become) && has(noun, TAG.certificate))
      return { start: verb.start, end: noun?.reach ?? verb.end };
    // « Réussir le lancement », “grow the sales team”, “onboard the new team”, « passer au papier recyclé ».
    const moved = /^reuss|^succeed/.test(verb.norm) ? has(noun, TAG.deed) : /^passer (a|aux?|en|sous) (?!\d|l'echelle)/.test(line.folded);
    return moved || (/^(scale|expand|grow|ramp|onboard|etendre|elargir|agrandir)$/.test(verb.norm) && near.some((t) => has(t, TAG.inside)))
      ? { start: verb.start, end: near.at(-1)?.end ?? verb.end }
      : null;
  }
  if (
    noun !== null &&
    has(noun, TAG.deed) &&
    !(has(noun, TAG.guessed) && line.values.length > 0) &&
    line.tokens.slice(0, nounAt).every((t) => has(t, TAG.small))
  )
    return { start: noun.start, end: noun.reach };
  if (noun !== null && has(noun, TAG.deed) && nounAt === line.tokens.length - 1)
    return { start: line.tokens[0]?.start ?? 0, end: noun.end };
  // « Nouveau site web », “developer documentation”: the thing itself.
  const named = line.tokens.filter((t) => t.kind === 'word' && !has(t, TAG.small));
  const last = line.lang === 'en' ? named.at(-1) : named.find((t) => !has(t, TAG.fresh));
  if (
    named.length > 1 &&
    named.length < 5 &&
    last === noun &&
    has(last, TAG.output) &&
    !has(last, TAG.vague | TAG.metric) &&
    line.tokens.length < 7 &&
    line.values.length === 0 &&
    !line.tokens.some((t) => /^(qui|a|that|who|pour|for)$/.test(t.norm))
  )
    return { start: named[0]?.start ?? 0, end: last?.end ?? 0 };
  const done = doneAfter(line, line.tokens.slice(nounAt + 1)) ?? null;
  if (noun !== null && has(noun, TAG.output) && done !== null && line.tokens.slice(0, nounAt).every((t) => has(t, TAG.small)))
    return { start: noun.start, end: done.end };
  const copula = line.tokens.findIndex((t) => /^(est|sont|is|are)$/.test(t.norm));
  const stated = copula > 0 ? line.tokens.slice(copula + 1, copula + 4).find((t) => has(t, TAG.produce | TAG.state)) : undefined;
  if (stated !== undefined) return { start: line.tokens[0]?.start ?? 0, end: stated.end };
  return null;
}
