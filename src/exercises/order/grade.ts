import { shuffle } from '../../core/random.ts';
import type { Grade, Kind, Part } from '../contract.ts';
import type { ItemOf } from '../localise.ts';

export type OrderItem = ItemOf<'order'>;
/** Every step's id in the order given; empty as long as nothing was moved. */
export type OrderAnswer = readonly string[];

/** The order once a step stands at another place (from 0). */
export function moved(order: OrderAnswer, id: string, to: number): string[] {
  const others = order.filter((each) => each !== id);
  return [...others.slice(0, to), id, ...others.slice(to)];
}

/**
 * The most steps that are in order among themselves, wherever they stand: moving the others is enough
 * to be right, so that one step out of place costs one step and not the whole list.
 */
export function inOrder({ steps }: OrderItem, answer: OrderAnswer): ReadonlySet<string> {
  const rank = new Map(steps.map(({ id }, i) => [id, i]));
  const best: string[][] = [];
  for (const [i, id] of answer.entries()) {
    const before =
      best.filter((_, j) => (rank.get(answer[j] ?? '') ?? 0) < (rank.get(id) ?? 0)).sort((a, b) => b.length - a.length)[0] ?? [];
    best[i] = [...before, id];
  }
  return new Set(best.sort((a, b) => b.length - a.length)[0]);
}

/** The steps as they are dealt: at most half of them in order already, so that there is something to do. */
export function deal(item: OrderItem, seed: number): string[] {
  const ids = item.steps.map(({ id }) => id);
  for (let i = 0; i < 50; i++) {
    const dealt = shuffle(ids, seed + i);
    if (inOrder(item, dealt).size <= Math.ceil(ids.length / 2)) return dealt;
  }
  return ids.reverse();
}

/** Score: steps in order among themselves ÷ all steps. Parts stand as they were given: the key's order would tell. */
function gradeOrder(item: OrderItem, answer: OrderAnswer): Grade {
  const ids = item.steps.map(({ id }) => id);
  if (answer.length < ids.length) return { kind: 'incomplete', missing: ids };
  const settled = inOrder(item, answer);
  const parts = answer.map((id): Part => ({
    id,
    verdict: settled.has(id) ? 'right' : 'wrong',
    feedback: `${id}:${settled.has(id) ? 'stays' : 'moves'}`,
  }));
  return { kind: 'graded', score: settled.size / ids.length, parts };
}

export const order: Kind<OrderItem, OrderAnswer> = {
  type: 'order',
  empty: () => [],
  key: ({ steps }) => steps.map(({ id }) => id),
  grade: gradeOrder,
  /** Nothing can be empty in a list: the steps stay where they are, and only the missed ones can move. */
  retry: (_, answer) => answer,
  rationale: ({ steps }, { id }) => steps.find((step) => step.id === id)?.rationale ?? '',
  solution: ({ steps }) =>
    steps.map(({ id, text, rationale }, i) => ({ id, name: text, text: `${i + 1}. ${text}`, right: true, rationale })),
  decode: ({ steps }, value) => {
    const known = new Set(steps.map(({ id }) => id));
    const ids = Array.isArray(value) ? [...new Set(value)].filter((each): each is string => known.has(each)) : [];
    return ids.length === known.size ? ids : [];
  },
};
