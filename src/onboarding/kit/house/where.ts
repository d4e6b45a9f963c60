import type { Locale } from '../../../core/locale.ts';
import type { SortItem } from '../../../exercises/sort/grade.ts';
import { fill } from '../../../core/fill.ts';
import type { Kit } from '../kit.ts';
import { targetOf } from '../numbers.ts';
import { common } from './common.ts';
import { SHEETS } from './sheets.ts';
import { HOUSE_WORDS } from './words.ts';

const FIELDS = ['definition', 'target', 'source'] as const;

/**
 * Each definition, target and source goes to the number it belongs to. A text that several numbers
 * share is right at each. Null under two numbers or five cards.
 */
export function whereOf(kit: Kit, locale: Locale): SortItem | null {
  const words = HOUSE_WORDS[locale];
  const { title, brief, prompt } = SHEETS[locale].where;
  const numbers = kit.numbers.slice(0, 4).map((number, i) => ({ ...number, target: targetOf(number, locale), id: `n${i + 1}` }));
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
          ? fill(words.right, { field: words.fields[field], name: name(id) })
          : fill(words.wrong, { field: words.fields[field], name: name(owners[0] ?? '') }),
      ]),
    ),
  }));
  if (numbers.length < 2 || cards.length < 5) return null;
  return {
    type: 'sort',
    ...common(kit, 'where', locale),
    title,
    brief,
    prompt,
    bins: numbers.map(({ id, name }) => ({ id, name })),
    cards,
  };
}
