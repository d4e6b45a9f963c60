import type { Locale } from '../../core/locale.ts';
import type { ViewProps } from '../Shell.tsx';
import { fill } from '../text.ts';
import { movesBetween } from './Board.tsx';
import type { Board, CaseItem, Step } from './grade.ts';
import type { CaseWords } from './strings.ts';

type Pages = ViewProps<CaseItem, CaseWords>['pages'];
type Words = ViewProps<CaseItem, CaseWords>['words'];

/** What a decision is worth, in a word and a sign. */
export function Verdict({ worth, words }: { worth: number; words: CaseWords }) {
  const [kind, sign, word] = worth === 1 ? ['right', '✓', words.sound] : worth === 0 ? ['wrong', '✗', words.mistake] : ['half', '≈', words.defensible];
  return <span class={`worth ${kind}`}><span aria-hidden="true">{sign}</span> {word}</span>;
}

/** The page that says more. */
export function See({ page, pages, words }: { page: string | undefined; pages: Pages; words: Words }) {
  const target = pages[page ?? ''];
  return target ? <a href={target.href}>{fill(words.see, { page: target.name })}</a> : null;
}

/** A decision taken: what it brought about, what can be said of it, and the way back to it. */
export function Taken({ item, step, n, last, before, words, locale, pages, onBack }: { item: CaseItem; step: Step; n: number; last: boolean; before: Board | undefined; words: Words; locale: Locale; pages: Pages; onBack: () => void }) {
  const { decision, option, board } = step;
  const from = before ?? Object.fromEntries(item.board.map(({ id, value }) => [id, value]));
  return (
    <li class={`taken ${last ? 'last' : ''}`} tabIndex={-1}>
      <p class="ui small soft">{decision.question}</p>
      <p class="ui"><strong>{option.text}</strong> <Verdict worth={option.worth} words={words} /></p>
      <p>{option.consequence} <span class="visually-hidden">{movesBetween(item, from, board, words, locale)}</span></p>
      <details open={last}>
        <summary class="ui small">{words.expert}</summary>
        <p>{option.rationale} <See page={option.see} pages={pages} words={words} /></p>
      </details>
      <p class="no-print"><button type="button" class="btn plain" onClick={onBack}>{words.goBack}<span class="visually-hidden"> ({n})</span></button></p>
    </li>
  );
}
