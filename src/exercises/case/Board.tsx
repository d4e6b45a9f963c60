import type { Locale } from '../../core/locale.ts';
import { formatValue } from '../../core/number.ts';
import { fill } from '../text.ts';
import type { Board, CaseItem, Step } from './grade.ts';
import type { CaseWords } from './strings.ts';

type Figure = CaseItem['board'][number];
const start = (item: CaseItem): Board => Object.fromEntries(item.board.map(({ id, value }) => [id, value]));

/** The figures a board changed, in words: `Churn: 4% → 9%.` */
export function movesBetween(item: CaseItem, before: Board, after: Board, words: CaseWords, locale: Locale): string {
  const text = (figure: Figure, board: Board) => formatValue(board[figure.id] ?? 0, figure.unit, locale);
  return item.board
    .filter(({ id }) => before[id] !== after[id])
    .map((figure) => fill(words.moved, { figure: figure.name, from: text(figure, before), to: text(figure, after) }))
    .join(' ');
}

/** What the last decision moved. */
export const movesOf = (item: CaseItem, steps: readonly Step[], words: CaseWords, locale: Locale): string =>
  movesBetween(item, steps.at(-2)?.board ?? start(item), steps.at(-1)?.board ?? start(item), words, locale);

/** The numbers of the story: where they began, where they are, what moved last. */
export function BoardView({ item, steps, words, locale }: { item: CaseItem; steps: readonly Step[]; words: CaseWords; locale: Locale }) {
  const boards = [start(item), ...steps.map(({ board }) => board)];
  const [before, now] = [boards.at(-2) ?? start(item), boards.at(-1) ?? start(item)];
  return (
    <section class="board" aria-label={words.board}>
      <h4>{steps.length ? words.boardNow : words.board}</h4>
      <dl>
        {item.board.map(({ id, name, unit }) => {
          const [was, is] = [before[id] ?? 0, now[id] ?? 0];
          return (
            <div key={id} class={was === is ? '' : 'moved'}>
              <dt>{name}</dt>
              <dd class="num">{was !== is && <><s class="soft">{formatValue(was, unit, locale)}</s> <span aria-hidden="true">{is > was ? '↗' : '↘'}</span> </>}<strong>{formatValue(is, unit, locale)}</strong></dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
