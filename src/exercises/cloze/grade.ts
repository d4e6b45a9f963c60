import { asRecord, type Grade, type Kind, type Part, shareRight } from '../contract.ts';
import type { ItemOf } from '../localise.ts';

export type ClozeItem = ItemOf<'cloze'>;
/** The option put in each gap, by gap id. */
export type ClozeAnswer = Readonly<Record<string, string>>;

/** The text in pieces: words and gaps by turns, beginning and ending with words. */
export const piecesOf = (text: string): { gap: boolean; text: string }[] =>
  text.split(/\{([a-z][a-z0-9-]*)\}/).map((piece, i) => ({ gap: i % 2 === 1, text: piece }));

/** The option that stands in a gap. */
export const chosenIn = ({ gaps }: ClozeItem, answer: ClozeAnswer, gap: string) =>
  gaps.find(({ id }) => id === gap)?.options.find(({ id }) => id === answer[gap]);

/** The whole text with what was chosen, or nothing while a gap is empty. */
export const assembled = (item: ClozeItem, answer: ClozeAnswer): string =>
  item.gaps.every(({ id }) => answer[id])
    ? piecesOf(item.text)
        .map(({ gap, text }) => (gap ? (chosenIn(item, answer, text)?.text ?? '…') : text))
        .join('')
    : '';

/** Score: gaps rightly filled ÷ all gaps. */
function gradeCloze(item: ClozeItem, answer: ClozeAnswer): Grade {
  const missing = item.gaps.filter(({ id }) => !answer[id]).map(({ id }) => id);
  if (missing.length) return { kind: 'incomplete', missing };
  const parts = item.gaps.map(({ id }): Part => ({
    id,
    verdict: chosenIn(item, answer, id)?.correct ? 'right' : 'wrong',
    feedback: `${id}:${answer[id]}`,
  }));
  return { kind: 'graded', score: shareRight(parts), parts };
}

export const cloze: Kind<ClozeItem, ClozeAnswer> = {
  type: 'cloze',
  empty: () => ({}),
  key: ({ gaps }) =>
    Object.fromEntries(gaps.flatMap(({ id, options }) => options.filter(({ correct }) => correct).map((option) => [id, option.id]))),
  grade: gradeCloze,
  retry: (item, answer) => Object.fromEntries(Object.entries(answer).filter(([gap]) => chosenIn(item, answer, gap)?.correct)),
  rationale: (item, { id, feedback }) => chosenIn(item, { [id]: feedback.split(':')[1] ?? '' }, id)?.rationale ?? '',
  solution: ({ gaps }) =>
    gaps.flatMap(({ id, label, options }) =>
      options.map((option) => ({
        id: `${id}:${option.id}`,
        text: `${label} → ${option.text}`,
        right: option.correct,
        rationale: option.rationale,
        see: option.see,
      })),
    ),
  decode: (item, value) => {
    const record = asRecord(value);
    return Object.fromEntries(
      item.gaps.flatMap(({ id, options }) => {
        const option = record[id];
        return typeof option === 'string' && options.some((each) => each.id === option) ? [[id, option]] : [];
      }),
    );
  },
};
