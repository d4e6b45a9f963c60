import * as TAG from '../lexicon/tags.ts';
import type { Line } from '../parse/line.ts';
import { has } from './bits.ts';
import { infinitive } from './opening.ts';
import { COMPARED } from './measures.ts';
import type { Span } from './span.ts';

const COPULA = /^(is|are|be|feels?|est|sont|etre|sent|sentent|devient|deviennent)$/;
const SOFT_DONE =
  /^(amelior|renforc|optimis|fluidifi|clarifi|simplifi|consolid|valoris|modernis|harmonis|dynamis)ee?s?$|^(improv|strengthen|optimi[sz]|streamlin|enhanc|clarifi|simplifi|moderni[sz])ed$/;
const FELT =
  /^(loves?|trusts?|values?|enjoys?|appreciates?|advocates?|feels?|masters?|embraces?|aiment|apprecient|comprennent|adherent|sentent|croient|maitrisent|portent)$/;

/** A comparative, a quality or a feeling, and nothing to tell it by: « plus fluide », “docs are easy”, “customers love it”. */
export function findSoft(line: Line): Span | null {
  if (line.values.length > 0 || line.start !== null || line.placeholders.length > 0 || COMPARED.test(line.folded)) return null;
  const { tokens, depth } = line;
  for (const [i, token] of tokens.entries()) {
    if ((depth[i] ?? 0) > 0) continue;
    const before = tokens[i - 1];
    const next = tokens[i + 1];
    const more =
      /^(plus|more)$/.test(token.norm) &&
      next !== undefined &&
      !has(next, TAG.small | TAG.stock | TAG.flow | TAG.metric | TAG.time) &&
      !has(tokens[i + 2], TAG.stock | TAG.flow | TAG.metric) &&
      (line.lang === 'fr' || !/s$/.test(next.norm)) &&
      !/^(le|la|les|en|de)$/.test(before?.norm ?? '');
    const said =
      (has(token, TAG.fuzzy) || (line.lang === 'en' && token.tags === 0 && /er$/.test(token.norm))) && COPULA.test(before?.norm ?? '');
    const adverb = i === 1 && has(token, TAG.fuzzy) && infinitive(before?.norm ?? '');
    const done = SOFT_DONE.test(token.norm) && !has(before, TAG.small);
    const felt =
      FELT.test(token.norm) &&
      /s$|^se$/.test(before?.norm ?? '') &&
      (before?.norm === 'se' || !has(before, TAG.small)) &&
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
