import { VERB_BITS } from '../lexicon/lexicon.ts';
import * as TAG from '../lexicon/tags.ts';
import type { Line } from '../parse/line.ts';
import { has, NOUN_BITS } from './bits.ts';

const FR_INFINITIVE = /(er|ir|re)$/;
const FR_PRESENT_NOUN = /^(chiff|liv|off)res?$/;

const DETERMINERS = /^(the|an|our|all|every|each|my|these|those|their|new|its|up|out)$/;
const FR_NOUNS = /((?<!if)ier|iere|ieur|tre|dre|bre|cre|vre|aire|oire|ere|eur|air|loir|soir|voir|espoir|fer|mer|hiver|foyer|loyer)$/;

/** Does a folded French word look like an infinitive? */
export const infinitive = (word: string): boolean => FR_INFINITIVE.test(word) && !FR_NOUNS.test(word);

/** An opening word no list knows is still a verb when its shape and what follows say so: « Étiqueter les… », “Socialise the…”. */
export function looksLikeVerb(line: Line, at: number): boolean {
  const token = line.tokens[at];
  const next = line.tokens[at + 1];
  if (token === undefined || next === undefined || token.tags !== 0 || token.kind !== 'word' || token.norm.length < 4) return false;
  const shaped =
    line.lang === 'en' &&
    /((?<!rpor|priv|clim|duplic|templ|candid|gradu|separ)ate|i[sz]e|ify)$/.test(token.norm) &&
    next.kind === 'word' &&
    !has(next, TAG.small);
  if (shaped) return true;
  const followed =
    next.quantity !== null
      ? !/^[<>=~]/.test(next.quantity.op)
      : next.kind === 'word' && (line.lang === 'fr' || DETERMINERS.test(next.norm));
  if (!followed) return false;
  if (line.lang === 'fr') return infinitive(token.norm) || (FR_INFINITIVE.test(token.norm) && has(next, TAG.small));
  return !/(ed|ing|s|ly|tion|ment|ness|ity|ance|ence|er|or)$/.test(token.norm);
}

/** Is this opening token a verb here? French wants an infinitive; English wants a base form not followed by a metric or a mark. */
export function opensAsVerb(line: Line, at: number): boolean {
  const token = line.tokens[at];
  if (!has(token, VERB_BITS) || token === undefined) return false;
  if (line.lang === 'fr') return FR_INFINITIVE.test(token.norm) && !/(?<!cl)ure$/.test(token.norm) && !FR_PRESENT_NOUN.test(token.norm);
  if (/((?<!^(emb|f|n|s|sp|proc|exc|sh))ed|[^su]s|(?<!^(br|r|s))ing)$/.test(token.norm)) return false;
  const next = line.tokens[at + 1];
  if (next === undefined) return false;
  if (!has(token, NOUN_BITS)) return true;
  if (next.kind === 'mark') return /[$€£]/.test(next.norm);
  if (next.kind === 'number')
    return (
      (!/^[<>=~]/.test(next.quantity?.op ?? '') && (next.quantity?.unit ?? 'none') !== 'percent') ||
      (has(token, TAG.change | TAG.reach) && !has(token, TAG.metric))
    );
  if (/^(of|is|are|in|for|per|from|to|at|by|with|has|have|was|will|and|or|on)$/.test(next.norm)) return false;
  if (has(next, TAG.small)) return true;
  return !has(next, TAG.metric | TAG.vanity | TAG.state | TAG.hygiene) || has(token, TAG.change | TAG.reach);
}
