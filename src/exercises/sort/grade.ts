import { asRecord, type Grade, type Kind, type Part, shareRight } from '../contract.ts';
import type { ItemOf } from '../localise.ts';

export type SortItem = ItemOf<'sort'>;
/** Bin of each placed card, by card id, `out` where it is set aside; a card still in the bank is absent. */
export type SortAnswer = Readonly<Record<string, string>>;

/** The place of cards that belong in no bin. */
export const ASIDE = 'out';

/** Whether some card belongs in no bin: then every card may be set aside. */
export const hasAside = (item: SortItem): boolean => item.cards.some(({ bins }) => bins.length === 0);

/** Whether a bin takes one more card. */
export function hasRoom(item: SortItem, answer: SortAnswer, bin: string, card: string): boolean {
  const limit = item.bins.find(({ id }) => id === bin)?.limit;
  const inside = Object.entries(answer).filter(([each, where]) => where === bin && each !== card).length;
  return limit === undefined || inside < limit;
}

const isRight = ({ id, bins }: SortItem['cards'][number], answer: SortAnswer) =>
  bins.length ? bins.includes(answer[id] ?? '') : answer[id] === ASIDE;

/**
 * Score: cards in one of their bins + decoys set aside, ÷ cards (Open edX's formula). Every card waits
 * to be placed, decoys too: what is missing never tells which they are. A card that has a bin and was
 * set aside gets no reason of its own, for each would name the bin.
 */
function gradeSort(item: SortItem, answer: SortAnswer): Grade {
  const missing = item.cards.filter(({ id }) => !answer[id]).map(({ id }) => id);
  if (missing.length) return { kind: 'incomplete', missing };
  const parts = item.cards.map((card): Part => {
    const [right, where] = [isRight(card, answer), answer[card.id]];
    return { id: card.id, verdict: right ? 'right' : 'wrong', feedback: !right && where === ASIDE ? 'unknown' : `${card.id}:${where}` };
  });
  return { kind: 'graded', score: shareRight(parts), parts };
}

export const sort: Kind<SortItem, SortAnswer> = {
  type: 'sort',
  empty: () => ({}),
  key: (item) => Object.fromEntries(item.cards.map(({ id, bins }) => [id, bins[0] ?? ASIDE])),
  grade: gradeSort,
  retry: (item, answer) =>
    Object.fromEntries(item.cards.filter((card) => isRight(card, answer)).map(({ id }) => [id, answer[id] ?? ASIDE])),
  rationale: (item, part) => {
    const [id, bin = ''] = part.feedback.split(':');
    return item.cards.find((each) => each.id === id)?.rationales[bin] ?? '';
  },
  solution: (item) =>
    item.cards.map(({ id, text, bins, rationales, see }) => {
      const names = bins.map((bin) => item.bins.find((each) => each.id === bin)?.name ?? bin);
      return {
        id,
        name: text,
        text: names.length ? `${text} → ${names.join(' / ')}` : `${text} → –`,
        right: true,
        rationale: bins.length ? bins.map((bin) => rationales[bin]).join(' ') : (rationales[ASIDE] ?? ''),
        see,
      };
    }),
  decode: (item, value) => {
    const record = asRecord(value);
    const places = [...item.bins.map(({ id }) => id), ...(hasAside(item) ? [ASIDE] : [])];
    return Object.fromEntries(
      item.cards.flatMap(({ id }) => {
        const bin = record[id];
        return typeof bin === 'string' && places.includes(bin) ? [[id, bin]] : [];
      }),
    );
  },
};
