import type { Lang } from '../lexicon/contract.ts';
import { phraseAt, tagsOf, VERB_BITS } from '../lexicon/lexicon.ts';
import * as TAG from '../lexicon/tags.ts';
import type { Token } from './token.ts';

/** A plural agent no list knows is a group of people: “bakers”, « moissonneurs ». */
const PEOPLE: Record<Lang, RegExp> = {
  fr: /\p{L}{3}(?:eurs|euses|trices|istes|iens|iennes)$/u,
  en: /\p{L}{3}(?:(?<!lay|lett|pap|clust|head|contain|answ|filt|paramet|numb|cent)ers|(?<!fact|sect|vect)ors|ists|ians)$/u,
};

/** Endings of nouns of action, and of words that look like a participle but are a noun or an adjective. */
const ACTION: Record<Lang, RegExp> = {
  fr: /\p{L}{3}(?:tion|sion|ement|(?<!mess|vill|voy|lang|vant)age)s?$/u,
  en: /\p{L}{3}(?:tion|sion|ment)s?$/u,
};
/** French participles that show without an accent. */
const FR_DONE = /(?:ees?|(?:cr|dui|fa|tra)its?|(?:m|pr|qu)is|(?:[eo]i|ai)nts?|vert|fert|clos|endu|ondu|attu|enu|bli|ini)(?:es?|s)?$/;
const BESIDE = /^(?:est|sont|ete|etre|ont|a|is|are|be|been|was|were|has|have|not|non|et|and|plus|tous|toutes|all|get|gets)$/;

/** A word no list knows, by its ending and its place: a group of people, a participle after what it is said of, a noun of action. */
function guess(tokens: readonly Token[], i: number, lang: Lang, raw: string): number {
  const { norm, start, end } = tokens[i] as Token;
  if (PEOPLE[lang].test(norm)) return TAG.stock | TAG.guessed;
  const before = tokens[i - 1];
  const placed =
    before !== undefined &&
    before.kind !== 'mark' &&
    (before.kind === 'number' || (before.tags & TAG.small) === 0 || BESIDE.test(before.norm));
  const next = tokens[i + 1];
  const said =
    next === undefined || next.kind !== 'word' || lang === 'fr' || /ly$/.test(next.norm) || (tagsOf(next.norm, lang) & TAG.small) !== 0;
  const participle = lang === 'en' ? /[^e]ed$/.test(norm) && norm.length > 4 : FR_DONE.test(norm) || /és?$/.test(raw.slice(start, end));
  if (placed && said && participle) return before.quantity?.role === 'value' ? TAG.stock : TAG.produce | TAG.guessed | TAG.past;
  // “Clearer”, “happier”, “safer”: more of a quality.
  const root = lang === 'en' && /er$/.test(norm) ? norm.slice(0, -2) : '';
  if (root !== '' && [root, `${root}e`, root.replace(/i$/, 'y')].some((w) => (tagsOf(w, lang) & TAG.fuzzy) !== 0)) return TAG.fuzzy;
  return ACTION[lang].test(norm) ? TAG.deed | TAG.guessed : 0;
}

/** Gives every word its classes: from the lists first, then by its ending and its place. */
export function tag(tokens: Token[], lang: Lang, raw: string): void {
  const words = tokens.map(({ norm }) => norm);
  let covered = 0;
  for (const [i, token] of tokens.entries()) {
    if (token.kind !== 'word') continue;
    const phrase = phraseAt(words, i, lang);
    if (phrase !== null && i >= covered) {
      for (let k = 0; k < phrase.length; k += 1) {
        const part = tokens[i + k];
        // “Meet with” is a verb, but “40 meetings with”.
        const own = k === 0 && part !== undefined && (phrase.tags & ~VERB_BITS) === 0 ? tagsOf(part.norm, lang) & TAG.output : 0;
        if (part?.kind === 'word') part.tags = k === 0 ? phrase.tags | own : TAG.small;
      }
      token.reach = tokens[i + phrase.length - 1]?.end ?? token.end;
      covered = i + phrase.length;
    } else if (i >= covered) {
      token.tags = tagsOf(token.norm, lang);
      const accented =
        lang === 'fr' &&
        /(?:ées?|[^t]és)$/.test(raw.slice(token.start, token.end)) &&
        (token.tags & (VERB_BITS | TAG.fuzzy | TAG.state | TAG.qualified | TAG.inside)) === 0;
      const guessed = token.tags === 0 || accented ? guess(tokens, i, lang, raw) : 0;
      if (token.tags === 0 || (guessed & TAG.produce) !== 0) token.tags = guessed;
      // « Équipées » is no team.
      if (lang === 'fr' && (token.tags & TAG.produce) !== 0 && /ées$/.test(raw.slice(token.start, token.end)))
        token.tags &= VERB_BITS | TAG.guessed | TAG.fresh;
    }
  }
}
