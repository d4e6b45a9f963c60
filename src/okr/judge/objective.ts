import * as TAG from '../lexicon/tags.ts';
import type { Line } from '../parse/line.ts';
import type { Quantity } from '../parse/quantity.ts';
import type { Token } from '../parse/scan.ts';
import { has, headOf, infinitive } from './head.ts';
import { doneAfter, MOVED, type Span } from './task.ts';

const BRACKET = /salaries|employes|employees|personnes|people|collaborateurs|habitants|ans\b|years old|moins de \d+ (salaries|employes)/;

/** A target quantity in an objective (guide §2): not a date, a name, a rank, a bracket, nor a duration that frames the work. */
export function findNumber(line: Line): Span | null {
  const hit = line.values.find((q: Quantity) => {
    const written = line.tokens.find((t) => t.start === q.start);
    const after = line.folded.slice(q.end, q.end + 24);
    if (q.unit === 'duration')
      return (
        !/^an?$/.test(written?.norm ?? '') &&
        (line.start !== null ||
          /[<≤]|(moins de|sous|under|less than|within) ?$/.test(line.folded.slice(Math.max(0, q.start - 12), q.start)))
      );
    if (q.unit === 'none' && !Number.isInteger(q.value) && /\p{Lu}\p{Ll}+ $/u.test(line.text.slice(0, q.start))) return false;
    if (q.bound !== '' && q.unit === 'none' && BRACKET.test(after)) return false;
    if (written?.kind === 'word') {
      if (q.unit === 'times') return !/^(double|half)$/.test(written.norm) || line.lang === 'en';
      if (q.value === 0) return written.norm === 'zero';
      return q.value >= 3 && !/^ ?(prochain|next|jours|mois|years|piliers|pillars)/.test(after);
    }
    return true;
  });
  return hit === undefined ? null : { start: hit.start, end: hit.end };
}

/** Verbs that make a key result a task but, in an objective, name what one becomes able to do or wants to show. */
const LIVED =
  /^(re)?(tenir|courir|lire|suivre|apprendre|faire|valider|verifier|demontrer|donner|nager|pratiquer|rencontrer|partager|communiquer|couvrir|sortir|cibler|run|read|learn|follow|validate|verify|do|give|own|share|meet|support|demonstrate|practice|practise|fill|track|exercise)$/;
/** Groundwork stays a task whatever is put in place. */
const GROUND =
  /^(mettre|mise|recruter|embaucher|hire|recruit|structurer|lancer|deployer|implementer|installer|launch|set|implement|install|roll|deploy)$/;

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
    const remade = verb.norm === 'make' && !has(object, TAG.output);
    // « Ouvrir la bibliothèque aux… », “Open our data to…”: what is there already, for somebody else.
    const opened =
      /^(ouvrir|open)$/.test(verb.norm) &&
      /^(le|la|les|l|notre|nos|the|our)$/.test(line.tokens[at + 1]?.norm ?? '') &&
      line.tokens.some((t) => /^(a|au|aux|to)$/.test(t.norm));
    if (
      remade ||
      opened ||
      (verb.norm === 'move' && object?.tags === 0 && rest.length === 1 && object === line.tokens[at + 1]) ||
      objectless ||
      LIVED.test(verb.norm)
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
    if (has(verb, TAG.better | TAG.maintain | TAG.change) && !near.slice(0, 2).some((t) => has(t, TAG.output | TAG.hire | TAG.inside)))
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
    return has(verb, TAG.change) && /^(scale|expand|etendre|elargir|agrandir)$/.test(verb.norm) && near.some((t) => has(t, TAG.inside))
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
  if (noun !== null && line.lang === 'en' && has(noun, TAG.deed) && nounAt > 0 && nounAt === line.tokens.length - 1)
    return { start: line.tokens[0]?.start ?? 0, end: noun.end };
  const done = doneAfter(line, line.tokens.slice(nounAt + 1)) ?? null;
  if (noun !== null && has(noun, TAG.output) && done !== null && line.tokens.slice(0, nounAt).every((t) => has(t, TAG.small)))
    return { start: noun.start, end: done.end };
  const copula = line.tokens.findIndex((t) => /^(est|sont|is|are)$/.test(t.norm));
  const stated = copula > 0 ? line.tokens.slice(copula + 1, copula + 4).find((t) => has(t, TAG.produce) || has(t, TAG.state)) : undefined;
  if (stated !== undefined) return { start: line.tokens[0]?.start ?? 0, end: stated.end };
  return null;
}

/** Keeping what runs, or the bare label of an indicator (guide §2, objective-is-kpi). */
export function findObjectiveKpi(line: Line): Span | null {
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

const VERBS = TAG.produce | TAG.change | TAG.better | TAG.reach | TAG.obtain | TAG.maintain | TAG.become;
/** Endings of qualities and of adjectives: no thing, no place, no people. */
const ABSTRACT_END: Record<Line['lang'], RegExp> = {
  fr: /(ite|[ae]nce|isme|isation|itude|[ae]mment|.eusement|.inement|.ellement|.ivement)s?$/,
  en: /(ity|ness|ship|[ae]nc[ey]|ism|i[sz]ation|ive|al|[ai]ble|ful|ous|ly)$/,
};
/** Endings of French adjectives, which stand after a noun: « organique », but « la clinique ». */
const QUALIFIER = /(if|ive|el|elle|al|ale|aux|[ai]ble|ique)s?$/;
const ABSTRACT_NOUN = /(ite|isme?|itude|ity|ness|ship)s?$/;
const quality = (line: Line, t: Token): boolean =>
  (t.tags & ~TAG.guessed & ~TAG.deed) === 0 &&
  (t === line.tokens[0] || !/^\p{Lu}/u.test(line.text.slice(t.start))) &&
  (ABSTRACT_END[line.lang].test(t.norm) ||
    (line.lang === 'fr' && QUALIFIER.test(t.norm) && !has(line.tokens[line.tokens.indexOf(t) - 1], TAG.small)));
const NEUTRAL =
  /^(will|by|take|prendre|faire|make|be|etre|avoir|have|get|go|aller|offrir|provide|deliver|tres|very|more|plus|massively|toujours|always|reellement|really|encore|even|sustainably|durablement|rapidement|massivement|significantly|perçue?|percue?)$/;

/** A name the lists do not know (one's own product) says nothing more, unless a preposition makes it a place or an audience. */
function named(line: Line, token: Token): boolean {
  const at = line.tokens.indexOf(token);
  const before = line.tokens[at - 1];
  return (
    at > 0 &&
    token.tags === 0 &&
    /^\p{Lu}/u.test(line.text.slice(token.start)) &&
    before?.kind === 'word' &&
    !/^(in|into|for|of|to|with|at|en|au|aux|vers|dans|pour|de|du|des|d|a|l|par|by)$/.test(before.norm)
  );
}

/** Every content word fits almost any team: two readers could not agree on the end (guide §2, objective-vague). */
export function findVague(line: Line): Span | null {
  const words = line.tokens.filter((t) => t.kind === 'word' && !has(t, TAG.small));
  if (words.length === 0 || words.length > 9) return null;
  const all: Span = { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? line.text.length };
  // A theme of one or two words, without verb, clause or measure; a template still to be filled.
  const clause = line.tokens.some((t) => /^(qui|que|qu|sans|pour|is|are|est|sont|who|that|without|for|n|ne)$/.test(t.norm));
  const theme =
    (words.length < 3 || (words.length === 3 && line.lang === 'en' && has(words[2], TAG.vague))) &&
    (words.length < 2 || line.tokens.length < 4) &&
    !(line.lang === 'fr' && /(er|ir|re)$/.test(words[0]?.norm ?? '')) &&
    !clause &&
    !words.some(
      (t, i) => has(t, VERBS | TAG.metric | (i === 0 ? TAG.stock : 0)) && !has(t, TAG.vague | TAG.deed | TAG.guessed | TAG.output),
    ) &&
    !words.some((t) => line.lang === 'fr' && infinitive(t.norm) && !has(t, TAG.vague)) &&
    headOf(line).verb === null;
  // One verb and one broad noun: « Industrialiser nos livraisons », “Improve quality”; a measure, a name or people say more.
  const opening = headOf(line).verb;
  const [asked, object] = words;
  const bare =
    (words.length === 1 && line.tokens.length < 3) ||
    /^(etre|be) (prete?s?|ready)(?!\p{L})/u.test(line.folded) ||
    (words.length === 2 &&
      asked === opening &&
      asked !== undefined &&
      object !== undefined &&
      !clause &&
      !has(asked, TAG.produce | TAG.obtain) &&
      !/^(re|cut|lower|dimin|baiss|arret|limit|stop|elimin|suppr)/.test(asked.norm) &&
      !has(object, TAG.metric | TAG.stock | TAG.third | TAG.flow | TAG.certificate) &&
      !/^\p{Lu}/u.test(line.text.slice(object.start)) &&
      !line.tokens.some(
        (t) => t.quantity?.role === 'value' || /^(comme|like|as|a|au|aux|pour|chez|to|for|with|avec|vers|in|into|en|dans)$/.test(t.norm),
      ));
  if (theme || bare || /^[^[]*\[[^\d\]]+\]/.test(line.text)) return all;
  const plain = words.filter(
    (t) =>
      t !== opening &&
      !has(t, TAG.vague | TAG.fuzzy | TAG.inside) &&
      !quality(line, t) &&
      !(has(t, VERBS) && !has(t, TAG.output | TAG.metric | TAG.flow)) &&
      !NEUTRAL.test(t.norm) &&
      !named(line, t),
  );
  const counted =
    line.tokens.some((t) => t.quantity?.role === 'value') ||
    (/^(rendre|make)$/.test(opening?.norm ?? '') && words.some((t) => has(t, TAG.inside)));
  const won = has(opening, TAG.obtain) && words.some((t) => has(t, TAG.stock));
  if (plain.length > 0 || counted || won) return null;
  return all;
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
