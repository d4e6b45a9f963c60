import { formatValue } from '../../core/number.ts';
import type { ViewProps } from '../Shell.tsx';
import { fill } from '../../core/fill.ts';
import { BoardView, startOf } from './Board.tsx';
import type { CaseItem } from './grade.ts';
import type { CaseWords } from './strings.ts';
import { See, Verdict } from './Taken.tsx';

type Props = Pick<ViewProps<CaseItem, CaseWords>, 'item' | 'words' | 'pages' | 'locale'>;

/** The whole story, closed: each decision, and inside each option what it brings about and why. */
export function Whole({ item, words, locale, pages }: Props) {
  const at = (id: string) => `${item.id.replaceAll('/', '--')}-${id}`;
  return (
    <div class="whole">
      <p class="brief">{item.brief}</p>
      <BoardView item={item} board={startOf(item)} words={words} locale={locale} />
      <p class="ui small soft">{words.wholeNote}</p>
      {Object.entries(item.decisions).map(([id, decision]) => (
        <details key={id} id={at(id)} open={id === item.start}>
          <summary class="ui">
            {fill(words.one, { n: decision.step })} · {decision.question}
          </summary>
          <p>{decision.situation}</p>
          {decision.options.map((option) => (
            <details class="key" key={option.id}>
              <summary>{option.text}</summary>
              <p>{option.consequence}</p>
              <ul class="small">
                {item.board
                  .filter((figure) => figure.id in option.effects)
                  .map((figure) => (
                    <li>
                      {figure.name} → {formatValue(option.effects[figure.id] ?? 0, figure.unit, locale)}
                    </li>
                  ))}
              </ul>
              <p>
                <Verdict worth={option.worth} words={words} />. {option.rationale} <See page={option.see} pages={pages} words={words} />
              </p>
              <p class="ui small">
                {item.decisions[option.next] ? (
                  <a href={`#${at(option.next)}`}>{fill(words.leadsTo, { n: item.decisions[option.next]?.step ?? '' })}</a>
                ) : (
                  words.over
                )}
              </p>
            </details>
          ))}
        </details>
      ))}
    </div>
  );
}
