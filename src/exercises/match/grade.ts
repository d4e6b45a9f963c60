import { asRecord, type Grade, type Kind, type Part, shareRight } from '../contract.ts';
import type { ItemOf } from '../localise.ts';

export type MatchItem = ItemOf<'match'>;
/** What each left goes with (the id of a pair or a decoy), by pair id. */
export type MatchAnswer = Readonly<Record<string, string>>;

/** All that may go with a left: the right halves, and the decoys. */
export const rightsOf = (item: MatchItem): { id: string; text: string }[] => [
  ...item.pairs.map(({ id, right }) => ({ id, text: right })),
  ...item.decoys.map(({ id, text }) => ({ id, text })),
];

/** The answer once a left goes with a right, or with nothing; a right serves once, so it leaves where it was. */
export function paired(answer: MatchAnswer, left: string, right: string): MatchAnswer {
  const others = Object.fromEntries(Object.entries(answer).filter(([each, taken]) => each !== left && taken !== right));
  return right ? { ...others, [left]: right } : others;
}

/** Score: pairs put together ÷ all pairs. */
function gradeMatch({ pairs }: MatchItem, answer: MatchAnswer): Grade {
  const missing = pairs.filter(({ id }) => !answer[id]).map(({ id }) => id);
  if (missing.length) return { kind: 'incomplete', missing };
  const parts = pairs.map(({ id }): Part => ({ id, verdict: answer[id] === id ? 'right' : 'wrong', feedback: `${id}:${answer[id]}` }));
  return { kind: 'graded', score: shareRight(parts), parts };
}

export const match: Kind<MatchItem, MatchAnswer> = {
  type: 'match',
  empty: () => ({}),
  key: ({ pairs }) => Object.fromEntries(pairs.map(({ id }) => [id, id])),
  grade: gradeMatch,
  retry: (_, answer) => Object.fromEntries(Object.entries(answer).filter(([left, right]) => left === right)),
  rationale: ({ pairs, decoys }, { id, feedback }) => {
    const pair = pairs.find((each) => each.id === id);
    const right = feedback.split(':')[1];
    if (right === id) return pair?.rationale ?? '';
    return decoys.find((decoy) => decoy.id === right)?.rationale ?? pair?.clue ?? '';
  },
  solution: ({ pairs, decoys }) => [
    ...pairs.map(({ id, left, right, rationale, see }) => ({ id, name: left, text: `${left} → ${right}`, right: true, rationale, see })),
    ...decoys.map(({ id, text, rationale }) => ({ id, text, right: false, rationale })),
  ],
  decode: (item, value) => {
    const record = asRecord(value);
    const known = new Set(rightsOf(item).map(({ id }) => id));
    let answer: MatchAnswer = {};
    for (const { id } of item.pairs) {
      const right = record[id];
      if (typeof right === 'string' && known.has(right)) answer = paired(answer, id, right);
    }
    return answer;
  },
};
