import { asRecord, type Grade, type Kind, type Part, shareRight } from '../contract.ts';
import type { ItemOf } from '../localise.ts';
import { KPI_PARTS, type KpiPart } from './parts.ts';

export type AnatomyItem = ItemOf<'anatomy'>;
/** The option chosen for each part of the KPI. */
export type AnatomyAnswer = Readonly<Partial<Record<KpiPart, string>>>;

/** The option chosen for a part. */
export const chosenFor = ({ parts }: AnatomyItem, answer: AnatomyAnswer, part: KpiPart) =>
  parts[part].find(({ id }) => id === answer[part]);

/** Score: parts rightly chosen ÷ 4. */
function gradeAnatomy(item: AnatomyItem, answer: AnatomyAnswer): Grade {
  const missing = KPI_PARTS.filter((part) => !answer[part]);
  if (missing.length) return { kind: 'incomplete', missing };
  const parts = KPI_PARTS.map((id): Part => ({
    id,
    verdict: chosenFor(item, answer, id)?.correct ? 'right' : 'wrong',
    feedback: `${id}:${answer[id]}`,
  }));
  return { kind: 'graded', score: shareRight(parts), parts };
}

/** An answer with those parts that a rule lets stand. */
const only = (answer: AnatomyAnswer, stays: (part: KpiPart) => boolean | undefined): AnatomyAnswer =>
  Object.fromEntries(KPI_PARTS.filter((part) => answer[part] !== undefined && stays(part)).map((part) => [part, answer[part]]));

export const anatomy: Kind<AnatomyItem, AnatomyAnswer> = {
  type: 'anatomy',
  empty: () => ({}),
  key: ({ parts }) => Object.fromEntries(KPI_PARTS.map((part) => [part, parts[part].find(({ correct }) => correct)?.id ?? ''])),
  grade: gradeAnatomy,
  retry: (item, answer) => only(answer, (part) => chosenFor(item, answer, part)?.correct),
  rationale: (item, { id, feedback }) => chosenFor(item, { [id]: feedback.split(':')[1] }, id as KpiPart)?.rationale ?? '',
  solution: ({ parts }) =>
    KPI_PARTS.flatMap((part) =>
      parts[part].map(({ id, text, correct, rationale, see }) => ({ id: `${part}:${id}`, text, right: correct, rationale, see })),
    ),
  decode: (item, value) => {
    const answer = asRecord(value) as AnatomyAnswer;
    return only(answer, (part) => chosenFor(item, answer, part) !== undefined);
  },
};
