import { type Grade, type Kind, knownOf, type Part, shareRight } from '../contract.ts';
import type { ItemOf } from '../localise.ts';

export type ChoiceItem = ItemOf<'choice'>;
/** Ids of the chosen options. */
export type ChoiceAnswer = readonly string[];

type Choosable = Readonly<{
  multiple: boolean;
  options: readonly { id: string; correct: boolean; text: string; rationale: string; see?: string | undefined }[];
}>;

/** The answer after one more click: the only option, or one more or less. */
export const toggled = (item: Choosable, answer: ChoiceAnswer, id: string): ChoiceAnswer =>
  !item.multiple ? [id] : answer.includes(id) ? answer.filter((each) => each !== id) : [...answer, id];

/**
 * Single choice: 1 or 0. Multiple choice: (right ones chosen + wrong ones left) ÷ options, so that
 * choosing everything does not pay; each option is a part, told about once it is chosen.
 */
export function gradeChoice(item: Choosable, answer: ChoiceAnswer): Grade {
  if (answer.length === 0) return { kind: 'incomplete', missing: item.options.map(({ id }) => id) };
  if (!item.multiple) {
    const chosen = item.options.find(({ id }) => id === answer[0]);
    const right = chosen?.correct === true;
    const part: Part = { id: answer[0] ?? '', verdict: right ? 'right' : 'wrong', feedback: answer[0] ?? '' };
    return { kind: 'graded', score: right ? 1 : 0, parts: [part] };
  }
  const parts = item.options.map(({ id, correct }): Part => ({
    id,
    verdict: correct === answer.includes(id) ? 'right' : 'wrong',
    feedback: answer.includes(id) ? id : '',
  }));
  return { kind: 'graded', score: shareRight(parts), parts };
}

/** All of a choice that does not depend on what stands before the options. */
export const choosing = <Item extends Choosable>(type: string): Kind<Item, ChoiceAnswer> => ({
  type,
  empty: () => [],
  key: (item) => item.options.filter(({ correct }) => correct).map(({ id }) => id),
  grade: gradeChoice,
  retry: (item, answer) => (item.multiple ? answer.filter((id) => item.options.some((option) => option.id === id && option.correct)) : []),
  rationale: (item, part) => item.options.find(({ id }) => id === part.feedback)?.rationale ?? '',
  solution: ({ options }) =>
    [...options]
      .sort((a, b) => Number(b.correct) - Number(a.correct))
      .map(({ id, text, correct, rationale, see }) => ({ id, text, right: correct, rationale, see })),
  decode: (item, value) => {
    const known = knownOf(
      value,
      item.options.map(({ id }) => id),
    );
    return item.multiple ? known : known.slice(0, 1);
  },
});

export const choice: Kind<ChoiceItem, ChoiceAnswer> = choosing<ChoiceItem>('choice');
