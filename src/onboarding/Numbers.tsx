import type { Row } from './kit/numbers.ts';
import type { PathWords } from './strings.ts';

type Props = Readonly<{
  rows: readonly Row[];
  words: PathWords;
  /** Closed at first: an exercise of the step asks for them. */
  folded: boolean;
}>;

/** The company's own numbers, beside a step. */
export function Numbers({ rows, words, folded }: Props) {
  return (
    <details class="numbers" open={!folded}>
      <summary>{words.numbers}</summary>
      <dl class="ledger">
        {rows.map(({ name, definition, target, source }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {definition}{' '}
              <span class="soft">
                {[target && `${words.target} ${target}`, source && `${words.source} ${source}`].filter(Boolean).join(' · ')}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
