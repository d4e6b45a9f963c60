import { formatNumber } from '../../core/number.ts';
import type { ViewProps } from '../Shell.tsx';
import { fill } from '../../core/fill.ts';
import { inPercent } from '../text.ts';
import { type CaseItem, type Step, soundest } from './grade.ts';
import type { CaseWords } from './strings.ts';
import { See, Verdict } from './Taken.tsx';

type Props = Pick<ViewProps<CaseItem, CaseWords>, 'item' | 'words' | 'pages' | 'locale'> & {
  steps: readonly Step[];
  /** How many of the story's decisions the reader has met. */
  met: number;
  onReplay: (from: number) => void;
  /** Asks again the decisions that were not sound, and those alone. */
  onRetry: () => void;
};

/** The end of a story: score in words, the path taken, the sounder choice, and every path open again. */
export function Review({ item, steps, words, pages, locale, met, onReplay, onRetry }: Props) {
  const sum = steps.reduce((total, { option }) => total + option.worth, 0);
  const all = Object.keys(item.decisions).length;
  return (
    <section class="result">
      <h4>{words.end}</h4>
      <p class="ui">
        <strong>{fill(words.sum, { n: steps.filter(({ option }) => option.worth === 1).length, all: steps.length })}</strong>{' '}
        {fill(words.score, { score: inPercent(sum / steps.length, locale) })}
      </p>
      <p class="small soft ui">
        {fill(words.formula, { formula: fill(words.formulaCase, { sum: formatNumber(sum, locale), count: steps.length }) })}
      </p>
      {sum < steps.length && (
        <p class="no-print">
          <button type="button" class="btn primary" onClick={onRetry}>
            {words.retry}
          </button>
        </p>
      )}
      <p class="ui small soft">{met < all ? fill(words.met, { n: met, all }) : fill(words.metAll, { all })}</p>
      <p class="ui">
        <strong>{words.path}</strong>
      </p>
      <ol class="path">
        {steps.map(({ id, decision, option }, i) => {
          const better = option.worth < 1 ? soundest(decision) : undefined;
          return (
            <li key={id}>
              <p class="ui small soft">{decision.question}</p>
              <p class="ui">
                <strong>{option.text}</strong> <Verdict worth={option.worth} words={words} />
              </p>
              {better && (
                <p>
                  {words.sounder} {better.text}. {better.rationale} <See page={better.see} pages={pages} words={words} />
                </p>
              )}
              <p class="no-print">
                <button type="button" class="btn plain" onClick={() => onReplay(i)}>
                  {words.replay}
                  <span class="visually-hidden"> ({i + 1})</span>
                </button>
              </p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
