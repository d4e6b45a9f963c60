import type { Locale } from '../../core/locale.ts';
import { formatValue } from '../../core/number.ts';
import { fill } from '../../core/fill.ts';
import type { Board, CaseItem } from './grade.ts';
import type { CaseWords } from './strings.ts';

type Figure = CaseItem['board'][number];
/** The board before the first decision. */
export const startOf = (item: CaseItem): Board => Object.fromEntries(item.board.map(({ id, value }) => [id, value]));

/** The figures a board changed, in words: `Churn: 4% → 9%.` */
export function movesBetween(item: CaseItem, before: Board, after: Board, words: CaseWords, locale: Locale): string {
  const text = (figure: Figure, board: Board) => formatValue(board[figure.id] ?? 0, figure.unit, locale);
  return item.board
    .filter(({ id }) => before[id] !== after[id])
    .map((figure) => fill(words.moved, { figure: figure.name, from: text(figure, before), to: text(figure, after) }))
    .join(' ');
}

type Props = { item: CaseItem; from?: Board; board: Board; words: CaseWords; locale: Locale };

/** The numbers of the story: where they are, and what the last decision moved. */
export function BoardView({ item, from, board, words, locale }: Props) {
  return (
    <section class="board" aria-label={from ? words.boardNow : words.board}>
      <dl>
        {item.board.map(({ id, name, unit }) => {
          const [was, is] = [from?.[id] ?? board[id] ?? 0, board[id] ?? 0];
          return (
            <div key={id} class={was === is ? '' : 'moved'}>
              <dt>{name}</dt>
              <dd class="num">
                {was !== is && (
                  <>
                    <s class="soft">{formatValue(was, unit, locale)}</s> <span aria-hidden="true">{is > was ? '↗' : '↘'}</span>{' '}
                  </>
                )}
                <strong>{formatValue(is, unit, locale)}</strong>
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
