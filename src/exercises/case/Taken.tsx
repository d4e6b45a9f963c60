import type { Locale } from '../../core/locale.ts';
import type { ViewProps } from '../Shell.tsx';
import { fill } from '../../core/fill.ts';
import { BoardView, movesBetween } from './Board.tsx';
import type { Board, CaseItem, Step } from './grade.ts';
import type { CaseWords } from './strings.ts';

type Pages = ViewProps<CaseItem, CaseWords>['pages'];
type Words = ViewProps<CaseItem, CaseWords>['words'];

/** What a decision is worth, in a word and a sign. */
export function Verdict({ worth, words }: { worth: number; words: CaseWords }) {
  const [kind, sign, word] =
    worth === 1 ? ['right', '✓', words.sound] : worth === 0 ? ['wrong', '✗', words.mistake] : ['half', '≈', words.defensible];
  return (
    <span class={`worth ${kind}`}>
      <span aria-hidden="true">{sign}</span> {word}
    </span>
  );
}

/** The page that says more. */
export function See({ page, pages, words }: { page: string | undefined; pages: Pages; words: Words }) {
  const target = pages[page ?? ''];
  return target ? <a href={target.href}>{fill(words.see, { page: target.name })}</a> : null;
}

type Props = {
  item: CaseItem;
  step: Step;
  n: number;
  /** Shown whole: the decision taken last. Others are folded. */
  open: boolean;
  before: Board | undefined;
  words: Words;
  locale: Locale;
  pages: Pages;
  onBack: () => void;
};

/** A decision taken: what it brought about, what can be said of it, and the way back to it. Folded once the story goes on. */
export function Taken({ item, step, n, open, before, words, locale, pages, onBack }: Props) {
  const { decision, option, board } = step;
  const from = before ?? Object.fromEntries(item.board.map(({ id, value }) => [id, value]));
  const moves = movesBetween(item, from, board, words, locale) || words.still;
  const said = (
    <>
      <p class="effect" tabIndex={open ? -1 : undefined}>
        {option.consequence} <span class="visually-hidden">{moves}</span>
      </p>
      {open ? (
        <BoardView {...{ item, from, board, words, locale }} />
      ) : (
        <p class="ui small" aria-hidden="true">
          {moves}
        </p>
      )}
      <p class="why">
        <Verdict worth={option.worth} words={words} /> {option.rationale} <See page={option.see} pages={pages} words={words} />
      </p>
      <p class="no-print">
        <button type="button" class="btn plain" onClick={onBack}>
          {words.goBack}
          <span class="visually-hidden"> ({n})</span>
        </button>
      </p>
    </>
  );
  return (
    <li class="taken">
      {open ? (
        <>
          <p class="ui small soft">{decision.question}</p>
          <p class="ui">
            <strong>{option.text}</strong>
          </p>
          {said}
        </>
      ) : (
        <details>
          <summary class="ui">
            {option.text} <Verdict worth={option.worth} words={words} />
          </summary>
          {said}
        </details>
      )}
    </li>
  );
}
