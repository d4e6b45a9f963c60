import { formatValue } from '../../core/number.ts';
import type { ViewProps } from '../Shell.tsx';
import { fill } from '../../core/fill.ts';
import { type CaseItem, labelsOf } from './grade.ts';
import type { BookWords } from './book-words.ts';
import type { CaseWords } from './strings.ts';
import { See, Verdict } from './Taken.tsx';

export type StoryProps = Pick<ViewProps<CaseItem, CaseWords & BookWords>, 'item' | 'words' | 'pages' | 'locale'>;

/** Where a decision stands on the page: its question, and what its options bring about. */
export const placeOf = (item: CaseItem, decision: string, what: 'asked' | 'told'): string =>
  `${item.id.replaceAll('/', '--')}-${decision}${what === 'told' ? '-key' : ''}`;

/** The key of a story: each decision, and inside each option what it brings about and why. It leads on to the questions. */
export function Whole({ item, words, locale, pages }: StoryProps) {
  const labels = labelsOf(item);
  const on = (next: string) => (labels[next] ? fill(words.leadsTo, { n: labels[next] }) : words.over);
  return (
    <div class="whole">
      <p class="ui small soft no-print">{words.wholeNote}</p>
      {Object.entries(item.decisions).map(([id, decision]) => (
        <details key={id} open={id === item.start}>
          <summary class="ui">
            {fill(words.one, { n: labels[id] ?? '' })} · {decision.question}
          </summary>
          <ul id={placeOf(item, id, 'told')}>
            {decision.options.map((option) => (
              <li key={option.id}>
                <details>
                  <summary>{option.text}</summary>
                  <p>
                    <Verdict worth={option.worth} words={words} />. {option.rationale} <See page={option.see} pages={pages} words={words} />
                  </p>
                  <p>
                    {option.consequence}{' '}
                    {item.board
                      .filter((figure) => figure.id in option.effects)
                      .map((figure) => `${figure.name} → ${formatValue(option.effects[figure.id] ?? 0, figure.unit, locale)}`)
                      .join(' · ')}
                  </p>
                  <p class="ui small">
                    {labels[option.next] ? <a href={`#${placeOf(item, option.next, 'asked')}`}>{on(option.next)}</a> : on(option.next)}
                  </p>
                </details>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </div>
  );
}
