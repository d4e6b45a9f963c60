import type { Lang } from '../lexicon/contract.ts';
import * as TAG from '../lexicon/tags.ts';
import { languageOf } from '../lexicon/lexicon.ts';
import { fold } from './fold.ts';
import { readUnit, type Quantity } from './quantity.ts';
import { blank } from './figure.ts';
import { boundOf, scan } from './scan.ts';
import { tag } from './tagging.ts';
import type { Token } from './token.ts';
import { findStart, type Start } from './start.ts';

/** One line read once; every rule looks at this and at nothing else. Spans are `[start, end)` in `text`. */
export interface Line {
  readonly text: string;
  readonly folded: string;
  readonly lang: Lang;
  readonly tokens: readonly Token[];
  /** Depth of brackets at each token: what stands inside is a precision, not the claim. */
  readonly depth: readonly number[];
  /** Quantities one can reach or fall to, in order. */
  readonly values: readonly Quantity[];
  /** `X %`, `TBD`: someone still has to write a value. */
  readonly placeholders: readonly Quantity[];
  /** Where the measure starts, when the line says so. */
  readonly start: Start | null;
}

/** Longest line the reader looks at; what follows is left unread, so that time stays bounded. */
export const MAX_LINE = 1000;

/** Numbers as words: each figure, then the words that say it. */
const WORD_NUMBERS = new Map<string, number>();
let figure = 0;
for (const word of '0 zero aucun aucune 1 one 2 deux two 3 trois three 4 quatre four 5 cinq five 6 six 7 sept seven 8 huit eight 9 neuf nine 10 dix dizaine ten 12 douze twelve dozen 15 quinze 20 vingt twenty 50 fifty 100 cent centaine hundred 1000 mille millier thousand'.split(
  ' ',
)) {
  if (/\d/.test(word)) figure = Number(word);
  else WORD_NUMBERS.set(word, figure);
}
const FACTOR_WORDS = /^(?:(?:doubl(?!o)|tripl|quadrupl)\p{L}+|moitie|half|halv(?:e|es|ed|ing)|twice|tenfold)$/u;

function wordQuantity(token: Token, value: number, unit: Quantity['unit']): Quantity {
  return { ...blank(token.start, token.end, 'value'), value, unit };
}

/** Numbers written as words become quantities; « un », « une », “a” stay articles. */
function readWords(tokens: Token[], lang: Lang, raw: string, folded: string): Token[] {
  return tokens.map((token, i) => {
    if (token.kind !== 'word') return token;
    if (
      FACTOR_WORDS.test(token.norm) &&
      raw[token.end] !== '-' &&
      !/^(?:no|zero|aucun|0)$/.test(tokens[i - 1]?.norm ?? '') &&
      !(lang === 'fr' && token.norm === 'double' && i === 0)
    )
      return { ...token, quantity: wordQuantity(token, 2, 'times') };
    const share =
      /^(?:tiers|quart|third|quarter)$/.test(token.norm) &&
      /^(?:un|a)$/.test(tokens[i - 1]?.norm ?? '') &&
      /^(?:d|by|de)$/.test(tokens[i - 2]?.norm ?? '');
    if (share)
      return { ...token, quantity: wordQuantity(token, token.norm === 'tiers' || token.norm === 'third' ? 1 / 3 : 1 / 4, 'times') };
    if (/^-\p{L}/u.test(folded.slice(token.end))) return token;
    const value = token.norm === 'no' && i === 0 && lang === 'en' ? 0 : WORD_NUMBERS.get(token.norm);
    const spell = readUnit(folded, token.end);
    const one = /^an?$/.test(token.norm) && /^(?:in|within|under|than)$/.test(tokens[i - 1]?.norm ?? '') && spell.unit === 'duration';
    if (value === undefined && !one) return token;
    // « Toutes les deux semaines »: how often, not how much.
    if (spell.unit === 'duration' && /^(?:les|every|chaque)$/.test(tokens[i - 1]?.norm ?? '')) return token;
    const bound = boundOf(folded, token.start);
    return { ...token, quantity: { ...wordQuantity(token, value ?? 1, spell.unit === 'duration' ? 'duration' : 'none'), bound } };
  });
}

const PER =
  /^ ?(?:\+ ?)?(?:\)? ?)(?:par|per|a|an|each|every|chaque|\/) ?(?:jour|semaine|mois|trimestre|an|annee|sprint|day|week|month|quarter|year|milestone|release|collaborateur|utilisateur|client|personne|membre|user|customer|session|j|sem|m|wk|mo|yr)(?!\p{L})|^ ?(?:mensuel|hebdo|quotidien|monthly|weekly|daily|annual|annuel|trimestriel|quarterly)/u;

/** Where a label before a colon ends: “VP Eng: …”, « Support : … »; what it labels is read for itself, unless it is a measure. */
function labelEnd(tokens: readonly Token[], folded: string): number {
  const at = folded.search(/ ?: \p{L}{2,}[^:]* \p{L}{2,}|(?<=^[pok]r? ?\d) ?[:.-] /u);
  return at > 0 &&
    at < 32 &&
    tokens.every(
      (t) =>
        t.start > at ||
        ((t.quantity?.role ?? 'name') === 'name' &&
          (t.tags & (TAG.metric | TAG.vanity | TAG.flow | TAG.hygiene | TAG.stock | TAG.state | TAG.past)) === 0),
    )
    ? at + 1
    : 0;
}

/** Reads one line of an OKR. Never throws; linear in the length of the text. */
export function readLine(text: string, fallback: Lang): Line {
  const cut = text.length > MAX_LINE ? text.slice(0, MAX_LINE) : text;
  const folded = fold(cut);
  const words = folded.match(/[\p{L}\p{M}]+/gu) ?? [];
  const lang = languageOf(words, fallback);
  const bare = scan(cut, folded, lang);
  tag(bare, lang, cut);
  const tokens = readWords(bare, lang, cut, folded);
  const depth: number[] = [];
  const label = labelEnd(tokens, folded);
  let level = 0;
  const values: Quantity[] = [];
  const placeholders: Quantity[] = [];
  for (const { norm, quantity, start } of tokens) {
    if (norm === '(' || norm === '[') level += 1;
    depth.push(start < label ? 1 : level);
    if ((norm === ')' || norm === ']') && level > 0) level -= 1;
    if (quantity === null) continue;
    quantity.per ||= PER.test(folded.slice(quantity.end, quantity.end + 28));
    if (quantity.role === 'placeholder') placeholders.push(quantity);
    else if (quantity.role === 'value' || quantity.role === 'redacted') values.push(quantity);
  }
  return { text, folded, lang, tokens, depth, values, placeholders, start: findStart(cut, folded, tokens, values) };
}
