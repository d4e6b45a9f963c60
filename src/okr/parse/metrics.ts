import { singulars } from '../lexicon/forms.ts';
import type { MetricFact } from '../model.ts';
import { foldWord } from './fold.ts';
import type { Line } from './line.ts';

/** A metric named in a line. */
export interface MetricHit {
  readonly fact: MetricFact;
  readonly start: number;
  readonly end: number;
}

interface Name {
  readonly words: readonly string[];
  readonly fact: MetricFact;
}
/** Names by their first word, longest first. */
export type MetricIndex = ReadonlyMap<string, readonly Name[]>;

const known = new WeakMap<readonly MetricFact[], MetricIndex>();

const stem = (word: string): string => singulars(word).at(-1) ?? word;

/** Prepares metric names for reading; the same list is prepared once. */
export function indexMetrics(facts: readonly MetricFact[]): MetricIndex {
  const cached = known.get(facts);
  if (cached !== undefined) return cached;
  const index = new Map<string, Name[]>();
  for (const fact of facts) {
    for (const name of fact.names) {
      const words = (foldWord(name).match(/[\p{L}\d]+/gu) ?? []).map(stem);
      const [first] = words;
      if (first === undefined) continue;
      const list = index.get(first) ?? [];
      list.push({ words, fact });
      index.set(first, list);
    }
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  known.set(facts, index);
  return index;
}

/** Metrics named in a line, longest names first, without overlap; small words between may be missing nowhere. */
export function recogniseMetrics(line: Line, index: MetricIndex): MetricHit[] {
  const words = line.tokens.flatMap((token) => {
    const parts = token.norm.match(/[\p{L}]+|\d+/gu) ?? [];
    return parts.map((part) => ({ part: stem(part), start: token.start, end: token.end }));
  });
  const hits: MetricHit[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const name = index.get(words[i]?.part ?? '')?.find(({ words: wanted }) => wanted.every((word, k) => words[i + k]?.part === word));
    const first = words[i];
    if (name === undefined || first === undefined) continue;
    const last = words[i + name.words.length - 1] ?? first;
    hits.push({ fact: name.fact, start: first.start, end: last.end });
    i += name.words.length - 1;
  }
  return hits;
}
