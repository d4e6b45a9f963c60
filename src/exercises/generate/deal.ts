import type { Locale } from '../../core/locale.ts';
import { seedOf, shuffle } from '../../core/random.ts';
import { inOneLanguage, type ItemOf } from '../localise.ts';
import { type Generator, madeId } from './contract.ts';
import type { Facts } from './facts.ts';
import { GENERATORS } from './generators.ts';

/** A generated item as one language shows it. */
export type MadeItem = ItemOf<'choice'> | ItemOf<'numeric'>;

/** Takes the place of a content's hash: what is asked of a subject stays the same whatever the numbers. */
const hashOf = (generator: string) => seedOf(`made ${generator} 1`).toString(36);

/** What a generator asks about a subject; without a seed of its own, the one that stands on its page. */
export function madeItem(facts: Facts, generator: Generator, subject: string, locale: Locale, seed?: number): MadeItem | null {
  const source = generator.make(facts, subject, seed ?? seedOf(subject));
  return (
    source &&
    ({ ...inOneLanguage(source, locale), id: madeId(generator.id, subject, seed), hash: hashOf(generator.id), locale } as MadeItem)
  );
}

/** Themes that have generated items. */
export const madeThemes = (): readonly string[] => [...new Set(GENERATORS.map(({ theme }) => theme))];

/**
 * The nth question of an endless drill: generators take turns, in an order of their own each round,
 * each with a subject it has not asked about lately.
 */
export function deal(facts: Facts, theme: string | null, locale: Locale, seed: number, n: number): MadeItem | null {
  const able = GENERATORS.filter((each) => !theme || each.theme === theme);
  const round = Math.floor(n / able.length);
  const before = shuffle(able, seed + round - 1).at(-1);
  const order = shuffle(able, seed + round);
  if (round > 0 && order.length > 1 && order[0] === before) order.push(...order.splice(0, 1));
  const generator = order[n % able.length];
  if (!generator) return null;
  const subjects = shuffle(generator.subjects(facts), seedOf(`${generator.id} ${seed}`));
  for (let i = 0; i < subjects.length; i++) {
    const item = madeItem(facts, generator, subjects[(round + i) % subjects.length] ?? '', locale, (seed * 31 + n) >>> 0);
    if (item) return item;
  }
  return null;
}

/** One generated item a subject, generators taking turns: those that stand on pages and join sessions. */
export function standing(facts: Facts, locale: Locale): MadeItem[] {
  const subjects = [...facts.metrics, ...facts.tables].map(({ id }) => id);
  const known = GENERATORS.map((generator) => ({ generator, subjects: new Set(generator.subjects(facts)) }));
  return subjects.flatMap((subject, i) => {
    const able = known.filter(({ subjects }) => subjects.has(subject)).map(({ generator }) => generator);
    const items = able
      .map((_, j) => able[(i + j) % able.length])
      .flatMap((generator) => (generator ? (madeItem(facts, generator, subject, locale) ?? []) : []));
    return items.slice(0, 1);
  });
}
