import { formatValue } from '../core/number.ts';
import type { Locale } from '../core/locale.ts';
import { caseStory, type CaseItem, soundest, walk } from '../exercises/case/grade.ts';
import { paragraph, table } from './markup.ts';
import { type ChoiceQuestion, guidOf } from './question.ts';

/** What all questions of the story share. */
type Shared = Omit<ChoiceQuestion, 'kind' | 'multiple' | 'options' | 'prompt' | 'stem' | 'guid' | 'title'>;

/**
 * A story that branches as a series of choices: the decisions of its soundest way, each with the
 * situation and the figures as they stand there. A reason says what the choice leads to; a
 * defensible one is told from the sound one in its reason only.
 */
export function caseQuestions(item: CaseItem, locale: Locale, shared: Shared): ChoiceQuestion[] {
  const { steps } = walk(item, caseStory.key(item));
  return steps.map(({ id, decision }, i): ChoiceQuestion => {
    const board = steps[i - 1]?.board ?? Object.fromEntries(item.board.map(({ id, value }) => [id, value]));
    const rows = item.board.map(({ id, name, unit, value }) => [name, formatValue(board[id] ?? value, unit, locale)]);
    const before = steps[i - 1]?.option.consequence;
    return {
      ...shared,
      kind: 'choice',
      guid: guidOf(`${item.id}--${id}`, locale),
      title: `${item.title} ${i + 1}/${steps.length}`,
      multiple: false,
      prompt: decision.question,
      stem: [
        paragraph(item.brief),
        paragraph(before),
        table(null, null, rows),
        paragraph(decision.situation),
        paragraph(decision.question),
      ].join(''),
      options: decision.options.map((option) => ({
        id: option.id,
        text: option.text,
        right: option === soundest(decision),
        reason: `${option.rationale} ${option.consequence}`,
      })),
    };
  });
}
