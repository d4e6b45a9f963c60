import { seedOf } from '../../core/random.ts';
import type { Locale } from '../../core/locale.ts';
import { fill } from '../../core/fill.ts';
import type { SortItem } from '../../exercises/sort/grade.ts';
import type { Kit } from './kit.ts';
import type { KitWords } from './strings.ts';

const FIELDS = ['definition', 'target', 'source'] as const;

/**
 * An exercise out of a team's own numbers: each definition, target and source goes to the number it
 * belongs to. A text that several numbers share is right at each. Null under two numbers or five cards.
 */
export function quizOf(kit: Kit, words: KitWords, locale: Locale): SortItem | null {
  const numbers = kit.numbers.slice(0, 4).map((number, i) => ({ ...number, id: `n${i + 1}` }));
  const texts = new Map<string, { field: (typeof FIELDS)[number]; owners: string[] }>();
  for (const field of FIELDS)
    for (const number of numbers) {
      const text = number[field].trim();
      const card = texts.get(text) ?? { field, owners: [] };
      if (text) texts.set(text, { ...card, owners: [...card.owners, number.id] });
    }
  const name = (id: string) => numbers.find((number) => number.id === id)?.name ?? '';
  const cards = [...texts].map(([text, { field, owners }], i) => ({
    id: `c${i + 1}`,
    text,
    bins: owners,
    rationales: Object.fromEntries(
      numbers.map(({ id }) => [
        id,
        owners.includes(id)
          ? fill(words.quizRight, { field: words.fields[field], name: name(id) })
          : fill(words.quizWrong, { field: words.fields[field], name: name(owners[0] ?? '') }),
      ]),
    ),
  }));
  if (numbers.length < 2 || cards.length < 5) return null;
  return {
    type: 'sort',
    id: `kit-${kit.id}/numbers`,
    hash: seedOf(JSON.stringify(kit.numbers)).toString(36),
    locale,
    title: words.quiz,
    theme: 'choosing-kpis',
    difficulty: 1,
    teaches: [],
    fact: '',
    brief: words.quizBrief,
    prompt: words.quizPrompt,
    hints: [words.quizHint1, words.quizHint2],
    bins: numbers.map(({ id, name }) => ({ id, name })),
    cards,
  };
}
