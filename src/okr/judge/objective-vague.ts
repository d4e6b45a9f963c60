import { VERB_BITS } from '../lexicon/lexicon.ts';
import * as TAG from '../lexicon/tags.ts';
import type { Line } from '../parse/line.ts';
import type { Token } from '../parse/token.ts';
import { has } from './bits.ts';
import { headOf } from './head.ts';
import { infinitive } from './opening.ts';
import type { Span } from './span.ts';

/** Endings of qualities and of adjectives: no thing, no place, no people. */
const ABSTRACT_END: Record<Line['lang'], RegExp> = {
  fr: /(ite|[ae]nce|isme|isation|itude|[ae]mment|.eusement|.inement|.ellement|.ivement)s?$/,
  en: /(ity|ness|ship|[ae]nc[ey]|ism|i[sz]ation|ive|al|[ai]ble|ful|ous|ly)$/,
};

const quality = (line: Line, t: Token): boolean =>
  (t.tags & ~TAG.guessed & ~TAG.deed) === 0 &&
  (t === line.tokens[0] || !/^\p{Lu}/u.test(line.text.slice(t.start))) &&
  ABSTRACT_END[line.lang].test(t.norm);
const NEUTRAL =
  /^(will|by|take|prendre|faire|make|be|etre|avoir|have|get|go|aller|offrir|provide|deliver|more|plus|toujours|always|encore|even|durablement|rapidement)$/;

/** A name the lists do not know (one's own product) says nothing more, unless a preposition makes it a place or an audience. */
function named(line: Line, token: Token): boolean {
  const at = line.tokens.indexOf(token);
  const before = line.tokens[at - 1];
  return (
    at > 0 &&
    !/^(learn|apprendre|gagner|win)/.test(line.folded) &&
    token.tags === 0 &&
    /^\p{Lu}/u.test(line.text.slice(token.start)) &&
    before?.kind === 'word' &&
    !/^(in|into|for|of|to|with|at|en|au|aux|vers|dans|pour|de|du|des|d|a|l|par|by)$/.test(before.norm)
  );
}

/** Every content word fits almost any team: two readers could not agree on the end (guide §2, objective-vague). */
export function findVague(line: Line): Span | null {
  const words = line.tokens.filter((t, i) => t.kind === 'word' && !has(t, TAG.small) && line.depth[i] === 0);
  if (words.length === 0 || words.length > 9) return null;
  const all: Span = { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? line.text.length };
  // A theme of one or two words, without verb, clause or measure; a template still to be filled.
  const clause = line.tokens.some((t) => /^(qui|que|qu|sans|pour|is|are|est|sont|who|that|without|for|n|ne)$/.test(t.norm));
  const theme =
    words.length < 3 &&
    (words.length < 2 || line.tokens.length < 4) &&
    !(line.lang === 'fr' && /(er|ir|re)$/.test(words[0]?.norm ?? '')) &&
    !clause &&
    !words.some(
      (t, i) => has(t, VERB_BITS | TAG.metric | (i === 0 ? TAG.stock : 0)) && !has(t, TAG.vague | TAG.deed | TAG.guessed | TAG.output),
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
  // “Be the #1 …”, “make customers more satisfied”: a rank, a change said of someone.
  if (/(#|n° ?|number )(1|one)|^make .*(er|more \p{L}+|so \p{L}+)( (for|to|than|that|in) |\.?$)|^rendre .* plus /u.test(line.folded))
    return null;
  if (theme || bare || /^[^[]*\[[^\d\]]+\]/.test(line.text)) return all;
  const plain = words.filter(
    (t) =>
      t !== opening &&
      !has(t, TAG.vague | TAG.fuzzy | TAG.inside) &&
      !quality(line, t) &&
      !(has(t, VERB_BITS) && !has(t, TAG.output | TAG.metric | TAG.flow)) &&
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
