import { fill } from '../../core/fill.ts';
import type { MissedItem } from './board.ts';
import type { BoardWords } from './strings.ts';

type Props = Readonly<{ missed: readonly MissedItem[]; title: (id: string) => string; root: string; words: BoardWords }>;

/** The questions most missed, each a link to try it together. */
export function MissedTable({ missed, title, root, words }: Props) {
  return (
    <>
      <h2>{words.missed}</h2>
      {missed.length === 0 ? (
        <p>{words.nobody}</p>
      ) : (
        <div class="table">
          <table>
            <thead>
              <tr>
                <th scope="col">{words.question}</th>
                <th scope="col">{words.missedBy}</th>
              </tr>
            </thead>
            <tbody>
              {missed.map(({ id, ...count }) => (
                <tr key={id}>
                  <td>
                    <a href={`${root}practice/items/${id}/`}>{title(id)}</a>
                  </td>
                  <td>{fill(words.by, count)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}
