import { foldWord } from '../parse/fold.ts';
import type { Lang, WordList } from './contract.ts';
import * as TAG from './tags.ts';
import { singulars, verbForms } from './forms.ts';
import { SMALL } from './grammar.ts';
import { HYGIENE, METRIC, TIME, VANITY } from './nouns-metric.ts';
import { CERTIFICATE, DEED, HIRE, OUTPUT } from './nouns-output.ts';
import { FLOW, FRESH, INSIDE, QUALIFIED, STOCK, THIRD } from './nouns-third.ts';
import { ACT, BECOME, BETTER, CHANGE, MAINTAIN, OBTAIN, PRODUCE, REACH } from './verbs.ts';
import { ABSTRACT, FUZZY, STATE, VAGUE } from './words.ts';

const NOUNS: readonly [number, WordList][] = [
  [TAG.output, OUTPUT],
  [TAG.deed, DEED],
  [TAG.hire, HIRE],
  [TAG.certificate, CERTIFICATE],
  [TAG.stock, STOCK],
  [TAG.flow, FLOW],
  [TAG.third, THIRD],
  [TAG.inside, INSIDE],
  [TAG.qualified, QUALIFIED],
  [TAG.fresh, FRESH],
  [TAG.metric, METRIC],
  [TAG.vanity, VANITY],
  [TAG.hygiene, HYGIENE],
  [TAG.time, TIME],
  [TAG.state, STATE],
  [TAG.fuzzy, FUZZY],
  [TAG.vague, VAGUE],
  [TAG.abstract, ABSTRACT],
  [TAG.small, SMALL],
];
const VERBS: readonly [number, WordList][] = [
  [TAG.produce, PRODUCE],
  [TAG.change, CHANGE],
  [TAG.better, BETTER],
  [TAG.reach, REACH],
  [TAG.obtain, OBTAIN],
  [TAG.maintain, MAINTAIN],
  [TAG.become, BECOME],
  [TAG.act, ACT],
];

/** Bits of the verb classes: they belong to one language only, nouns cross over. */
export const VERB_BITS = TAG.produce | TAG.change | TAG.better | TAG.reach | TAG.obtain | TAG.maintain | TAG.become | TAG.act | TAG.past;

/** One expression of several words: `words`after the first. */
interface Phrase {
  readonly rest: readonly string[];
  readonly tags: number;
}
interface Dictionary {
  readonly words: Map<string, number>;
  readonly phrases: Map<string, Phrase[]>;
}

/** The entries of a word list, folded, `_`read as a space. */
export function entries(list: string): string[] {
  return foldWord(list)
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => word.replaceAll('_', ' '));
}

function add(dictionary: Dictionary, entry: string, tags: number): void {
  const parts = entry.split(/[ '-]/);
  const [first = '', ...rest] = parts;
  if (rest.length === 0) dictionary.words.set(first, (dictionary.words.get(first) ?? 0) | tags);
  else {
    const known = dictionary.phrases.get(first) ?? [];
    known.push({ rest, tags });
    dictionary.phrases.set(first, known);
  }
}

/** « signés », “won”: what was done; what was obtained within the cycle counts from zero. */
const past = (form: string, lang: Lang): boolean =>
  lang === 'fr' ? /(?:[eiust])(?:e|s|es)?$/.test(form) && !/(?:ant|ons|ent|ez|era)$/.test(form) : !/(?:ing|[^s]s)$/.test(form);

function build(lang: Lang): Dictionary {
  const dictionary: Dictionary = { words: new Map(), phrases: new Map() };
  for (const [tag, list] of NOUNS) for (const entry of entries(list[lang])) add(dictionary, entry, tag);
  for (const [tag, list] of VERBS)
    for (const entry of entries(list[lang]))
      for (const [i, form] of verbForms(entry, lang).entries())
        add(dictionary, form, tag | (i > 0 && past(form.replace(/ .*/, ''), lang) ? TAG.past | (tag === TAG.obtain ? TAG.fresh : 0) : 0));
  return dictionary;
}

let dictionaries: Record<Lang, Dictionary> | undefined;
const get = (lang: Lang): Dictionary => {
  dictionaries ??= { fr: build('fr'), en: build('en') };
  return dictionaries[lang];
};

function lookUp(dictionary: Dictionary, word: string): number {
  let tags = 0;
  for (const form of singulars(word)) tags |= dictionary.words.get(form) ?? 0;
  return tags;
}

/** Classes of one folded word; nouns of the other language count when this one does not know the word. */
export function tagsOf(word: string, lang: Lang): number {
  const known = met[lang].get(word);
  if (known !== undefined) return known;
  const tags = classes(word, lang);
  if (met[lang].size < 2048 && word.length < 32) met[lang].set(word, tags);
  return tags;
}

const met: Record<Lang, Map<string, number>> = { fr: new Map(), en: new Map() };

function classes(word: string, lang: Lang): number {
  const own = lookUp(get(lang), word);
  if ((own & ~(VERB_BITS | TAG.abstract)) !== 0) return own;
  // « Renégocier », “redesign”: doing again is doing.
  const again = own === 0 && /^re[^s]\p{L}{4}/u.test(word) ? lookUp(get(lang), word.slice(2)) & VERB_BITS : 0;
  return own | again | (lookUp(get(lang === 'fr' ? 'en' : 'fr'), word) & ~(VERB_BITS | TAG.small));
}

/** The longest expression that starts at `index`of `words`: its length in words and its classes. */
export function phraseAt(words: readonly string[], index: number, lang: Lang): { length: number; tags: number } | null {
  let best: { length: number; tags: number } | null = null;
  for (const side of [lang, lang === 'fr' ? 'en' : 'fr'] as const) {
    for (const first of singulars(words[index] ?? '')) {
      for (const { rest, tags } of get(side).phrases.get(first) ?? []) {
        const fits = rest.every((part, k) => singulars(words[index + 1 + k] ?? '').includes(part));
        const kept = side === lang ? tags : tags & ~VERB_BITS;
        if (fits && kept !== 0 && rest.length + 1 > (best?.length ?? 0)) best = { length: rest.length + 1, tags: kept };
        else if (fits && best !== null && rest.length + 1 === best.length) best = { length: best.length, tags: best.tags | kept };
      }
    }
  }
  return best;
}

const smallWords = (lang: Lang): string[] => entries(SMALL[lang]).filter((word) => word.length > 1);
const only = (lang: Lang, other: Lang): Set<string> => new Set(smallWords(lang)).difference(new Set(smallWords(other)));
/** Function words that only one of the two languages has. */
const markers: Record<Lang, Set<string>> = { fr: only('fr', 'en'), en: only('en', 'fr') };

/** The language of a line, by its function words; `fallback`when they do not tell. */
export function languageOf(words: readonly string[], fallback: Lang): Lang {
  let fr = 0;
  let en = 0;
  for (const word of words) {
    if (markers.fr.has(word)) fr += 1;
    if (markers.en.has(word)) en += 1;
  }
  return fr > en + 1 ? 'fr' : en > fr + 1 ? 'en' : fallback;
}
