import * as TAG from '../lexicon/tags.ts';
import type { Line } from '../parse/line.ts';
import { has } from './bits.ts';
import { headOf } from './head.ts';
import type { Span } from './span.ts';

const SOCIAL =
  /linkedin|instagram|twitter|tiktok|facebook|youtube|discord|twitch|telegram|github|page\b|reseaux|social|slack|video|podcast|chann?el|chaine|stream|episode/;
const TIED = /activ|aha|convert|pa[iy]|definiti|qualifi|retenu|retain|demande|demo|essai|trial|rendez|terrain|client visit|visites? client/;
/** A list people asked to receive is not vanity (guide §3). */
const LISTS = /newsletter|infolettre|lettre d'info|mailing list|liste de diffusion/;
const BESIDE = /^(linkedin|instagram|twitter|tiktok|facebook|youtube|discord|twitch|page|github|press|media|web)s?$/;
const RATE = /^(taux|rate|ratio|part|share|cout|cost|conversion|pourcentage|percentage)s?$/;

const PRESS =
  /(articles?|critiques?|reviews?|reportages?|featured|published|mentioned|cited|cites?|par(us?|aitre)|mentionnes?) [^,;]{0,32}((?<!p)press(?!ure)|media|newspaper|magazine|publication|journaux|\d+ [\p{L} ]{0,12}blog)|(post|tweet|write|talk|blog|speak)\w{0,5} about us|press [\p{L} ]{0,20}\d* ?articles?|parlent? de nous/u;

/** A count that grows without value being created (Ries; guide §3). Traffic and sign-ups depend on the objective. */
export function findVanity(line: Line, reachable: boolean, about: string): Span | null {
  const head = headOf(line);
  const { folded, tokens, depth } = line;
  const press = PRESS.exec(folded);
  if (press !== null) return { start: press.index, end: press.index + press[0].length };
  const times = /(telecharge|downloaded|vue?|viewed|partage|shared|ecoute|played|streamed|lu)e?s? [^,;]{0,16}\d ?k? ?(fois|times)/.exec(
    folded,
  );
  if (times !== null) return { start: times.index, end: times.index + times[0].length };
  for (const [i, token] of tokens.entries()) {
    if ((depth[i] ?? 0) > 0 || token === head.verb || /^pe?ar?$|^per$/.test(tokens[i - 1]?.norm ?? '')) continue;
    const [left, right] = [tokens[i - 1], tokens[i + 1]];
    const span: Span = {
      start: left !== undefined && BESIDE.test(left.norm) ? left.start : token.start,
      end: right !== undefined && BESIDE.test(right.norm) ? right.end : token.reach,
    };
    const counted = line.values.every((q) => q.unit !== 'duration') && (token === head.noun || head.verb !== null);
    if (
      has(token, TAG.vanity) &&
      counted &&
      !(has(token, TAG.act | TAG.produce) && /ée?s?$/.test(line.text.slice(token.start, token.end))) &&
      !(has(head.noun, TAG.output | TAG.certificate | TAG.deed) && !has(head.noun, TAG.vanity))
    ) {
      const rated = tokens.slice(Math.max(0, i - 4), i).some((t) => RATE.test(t.norm));
      const organic = /organi|seo|naturel/.test(folded) && reachable;
      const verbal = has(token, TAG.reach | TAG.act | TAG.produce) && line.values.length === 0;
      if (/(?<!\d)[1-5]([.,]\d)? (star|etoile)/.test(folded)) continue;
      if (LISTS.test(folded)) continue;
      if (
        rated ||
        organic ||
        verbal ||
        TIED.test(folded) ||
        line.values.some((q) => q.unit === 'percent' && /^ ?(d[eu]s?|of|d')( \p{L}+)? $/u.test(folded.slice(q.end, token.start)))
      )
        continue;
      return span;
    }
    if (
      /^(abonnes?|subscribers?|fans|communaute|members?|membres?)$/.test(token.norm) &&
      !LISTS.test(folded) &&
      !tokens.slice(Math.max(0, i - 3), i).some((t) => has(t, TAG.qualified)) &&
      (SOCIAL.test(folded) || SOCIAL.test(about))
    )
      return span;
    const counts = line.values.some((q) => q.unit === 'none' && q.end + 1 === token.start);
    const raw = counts && head.noun === token && head.verb === null;
    const beside = tokens
      .slice(i + 1)
      .some((t) => has(t, TAG.qualified | TAG.fresh | TAG.produce | TAG.obtain | TAG.act) || t.kind === 'number');
    if (raw && !beside && /^(utilis|users?|inscr|membre|member|play|joueur|tele)/.test(token.norm)) return span;
  }
  return null;
}
