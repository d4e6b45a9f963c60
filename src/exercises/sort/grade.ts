import { asRecord, type Grade, type Kind, type Part, shareRight } from '../contract.ts';
import type { ItemOf } from '../localise.ts';

export type SortItem = ItemOf<'sort'>;
/** Bin of each placed card, by card id; a card left in the bank is absent. */
export type SortAnswer = Readonly<Record<string, string>>;

/** The bin of a card, or `out` where it was left out. */
export const binOf = (answer: SortAnswer, card: string): string => answer[card] ?? 'out';

/** Whether a bin takes one more card. */
export function hasRoom(item: SortItem, answer: SortAnswer, bin: string, card: string): boolean {
  const limit = item.bins.find(({ id }) => id === bin)?.limit;
  const inside = Object.entries(answer).filter(([each, where]) => where === bin && each !== card).length;
  return limit === undefined || inside < limit;
}

/** Score: cards placed in one of their bins + decoys left out, ÷ cards (Open edX's formula). */
function gradeSort(item: SortItem, answer: SortAnswer): Grade {
  const missing = item.cards.filter(({ id, bins }) => bins.length > 0 && !answer[id]).map(({ id }) => id);
  if (missing.length) return { kind: 'incomplete', missing };
  const parts = item.cards.map(({ id, bins }): Part => {
    const where = binOf(answer, id);
    const right = bins.length ? bins.includes(where) : where === 'out';
    return { id, verdict: right ? 'right' : 'wrong', feedback: `${id}:${where}` };
  });
  return { kind: 'graded', score: shareRight(parts), parts };
}

const isRight = (item: SortItem, answer: SortAnswer, id: string) => {
  const bins = item.cards.find((card) => card.id === id)?.bins ?? [];
  return bins.includes(binOf(answer, id));
};

export const sort: Kind<SortItem, SortAnswer> = {
  type: 'sort',
  empty: () => ({}),
  key: (item) => Object.fromEntries(item.cards.flatMap(({ id, bins }) => (bins[0] ? [[id, bins[0]]] : []))),
  grade: gradeSort,
  retry: (item, answer) => Object.fromEntries(Object.entries(answer).filter(([id]) => isRight(item, answer, id))),
  rationale: (item, part) => {
    const [id, bin = 'out'] = part.feedback.split(':');
    const card = item.cards.find((each) => each.id === id);
    return card?.rationales[bin] ?? card?.rationales[card.bins[0] ?? 'out'] ?? '';
  },
  solution: (item) =>
    item.cards.map(({ id, text, bins, rationales, see }) => {
      const names = bins.map((bin) => item.bins.find((each) => each.id === bin)?.name ?? bin);
      return {
        id,
        name: text,
        text: names.length ? `${text} → ${names.join(' / ')}` : `${text} → –`,
        right: true,
        rationale: bins.length ? bins.map((bin) => rationales[bin]).join(' ') : (rationales['out'] ?? ''),
        see,
      };
    }),
  decode: (item, value) => {
    const record = asRecord(value);
    return Object.fromEntries(
      item.cards.flatMap(({ id }) => {
        const bin = record[id];
        return typeof bin === 'string' && item.bins.some((each) => each.id === bin) ? [[id, bin]] : [];
      }),
    );
  },
};
