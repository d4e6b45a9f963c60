import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeTrie } from 'cspell-trie-lib';
import { type Locale, otherLocale } from '../../src/core/locale.ts';
import type { Passage } from './passages.ts';

const DICTIONARY: Record<Locale, string> = { fr: '@cspell/dict-fr-fr', en: '@cspell/dict-en-gb-mit' };
const TRIE: Record<Locale, string> = { fr: 'fr-fr.trie.gz', en: 'en_GB.trie.gz' };
const WORD = /\p{L}+(?:['’‑-]\p{L}+)*/gu;
/** What is not running text: placeholders, addresses, words with digits, formulas' names (`trialToPaid`). */
const CODE = /\{[^}]*\}|https?:\S+|[\w./-]+\.(?:fr|com|example|zone|io|md|json|csv|yml)\b|[\p{L}\d]*\d[\p{L}\d]*|\b\p{Ll}+\p{Lu}\p{L}*/gu;
const ELISION = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|quelqu|presqu)['’]/i;

const plain = (word: string) => word.replace(/[’‑]/g, (mark) => (mark === '’' ? "'" : '-'));

type Known = { has: (word: string) => boolean; near: (word: string) => string[] };
const loaded = new Map<Locale, Known>();

/** The dictionary of a language with the project's own list (`content/words.fr.txt`, one word a line, # for a comment). */
export function dictionary(root: string, locale: Locale): Known {
  const before = loaded.get(locale);
  if (before) return before;
  const home = dirname(createRequire(import.meta.url).resolve(DICTIONARY[locale]));
  const trie = decodeTrie(gunzipSync(readFileSync(join(home, TRIE[locale]))));
  const file = join(root, 'content', `words.${locale}.txt`);
  const own = new Set(
    existsSync(file)
      ? readFileSync(file, 'utf8')
          .split('\n')
          .map((line) => line.replace(/#.*/, '').trim())
      : [],
  );
  const whole = (word: string) => [word, word.toLowerCase()].some((each) => own.has(each) || trie.has(each));
  const seen = new Map<string, boolean>();
  const has = (word: string): boolean => {
    const answer = seen.get(word) ?? find(word);
    seen.set(word, answer);
    return answer;
  };
  const find = (word: string): boolean => {
    if (word.length === 1 || whole(word)) return true;
    const bare = locale === 'fr' ? word.replace(ELISION, '') : word.replace(/'s?$/i, '');
    if (bare !== word) return has(bare);
    return word.includes('-') && word.split('-').every(has);
  };
  const known = { has, near: (word: string) => trie.suggest(word, { numSuggestions: 3 }).slice(0, 3) };
  loaded.set(locale, known);
  return known;
}

/**
 * Words no dictionary knows, each once a file. A capitalised word that both languages of a file write alike is a name
 * (companies of the examples, tools, people) and passes; other names of a term may be in either language.
 */
export function misspelt(passages: Readonly<Record<Locale, readonly Passage[]>>, root: string, locale: Locale) {
  const { has, near } = dictionary(root, locale);
  const other = dictionary(root, otherLocale(locale));
  const names = namesIn(passages[otherLocale(locale)]);
  const told = new Set<string>();
  return passages[locale].flatMap(({ file, field, own }) =>
    wordsOf(own).flatMap((word) => {
      const name = /^\p{Lu}/u.test(word) && names.get(homeOf(file))?.has(word.replace(ELISION, '').replace(/'s?$/, ''));
      if (name || has(word) || (/^aliases/.test(field) && other.has(word)) || told.has(`${file} ${word}`)) return [];
      told.add(`${file} ${word}`);
      return [{ file, word, near: () => near(word) }];
    }),
  );
}

/** Words of a text, apostrophes and hyphens made plain. */
export const wordsOf = (text: string): string[] => (text.replace(CODE, ' ').match(WORD) ?? []).map(plain);

const homeOf = (file: string) => file.replace(/\/(?:fr|en)\.mdx?$|\.yml$/, '');

function namesIn(passages: readonly Passage[]): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>();
  for (const { file, own } of passages)
    for (const word of wordsOf(own).filter((each) => /^(?:\p{L}{1,3}')?\p{Lu}/u.test(each))) {
      const home = homeOf(file);
      const set = names.get(home) ?? new Set();
      names.set(home, set.add(word.replace(ELISION, '').replace(/'s?$/, '')));
    }
  return names;
}
