import type { ComponentChildren } from 'preact';
import type { Kind } from './contract.ts';
import { markedLines, type Pages, ReadAgain, Reasons } from './Result.tsx';
import { isSolved, type State } from './state.ts';
import type { ShellWords } from './strings.ts';
import { fill } from '../core/fill.ts';
import { inPercent } from './text.ts';
import type { Framed, Work } from './work.tsx';

/** How many parts are right, in a sentence. */
function counted({ grade }: State<unknown>, words: ShellWords): string {
  const parts = grade?.parts ?? [];
  const all = parts.length;
  const right = parts.filter(({ verdict }) => verdict === 'right').length;
  const hidden = parts.filter(({ feedback, verdict }) => verdict === 'wrong' && !feedback).length;
  if (grade?.score === 1) return all > 1 ? words.allRight : words.oneRight;
  if (all === 1) return words.oneWrong;
  if (right === 0) return words.none;
  return fill(words.some, { right, all }) + (hidden ? ` ${fill(words.hidden, { n: hidden })}` : '');
}

type Props<Item, Answer> = Readonly<{
  kind: Kind<Item, Answer>;
  item: Item;
  work: Work<Answer>;
  words: ShellWords;
  pages: Pages;
  locale: 'fr' | 'en';
  formula: string;
  mine: string;
}>;

/** What a check came to: a sentence, the score with its formula, the reasons. */
export function Outcome<Item extends Framed, Answer>(props: Props<Item, Answer>): ComponentChildren {
  const { kind, item, work, words, pages, locale, formula, mine } = props;
  const { state, closed, solution } = work;
  if (work.blind)
    return (
      <p class="taken-in ui" tabIndex={-1}>
        {words.takenIn}
      </p>
    );
  if (!state.grade && !state.givenUp) return null;
  return (
    <div class={`result no-print ${isSolved(state) ? 'is-right' : ''}`}>
      <p class="outcome ui" tabIndex={-1}>
        {state.grade && (
          <>
            <strong>{counted(state, words)}</strong> {fill(words.score, { score: inPercent(state.grade.score, locale) })}
          </>
        )}
        {state.givenUp && <> {words.given}</>}
      </p>
      {state.grade && <p class="small soft ui">{fill(words.formula, { formula })}</p>}
      {closed ? (
        <Reasons lines={solution} {...{ words, pages }} />
      ) : (
        <Reasons lines={markedLines(kind, item, state.grade?.parts ?? [], solution)} {...{ words, pages }} prefix={mine} />
      )}
      <ReadAgain teaches={item.teaches} {...{ words, pages }} />
    </div>
  );
}
