import type { JSX } from 'preact';
import type { ShellWords } from './strings.ts';

type Props = Readonly<{ id: string; sure: boolean | null; words: ShellWords; onSay: (sure: boolean | null) => void }>;

/** Sure or not, said before the check if the reader likes; kept with the answer. */
export const Confidence = ({ id, sure, words, onSay }: Props): JSX.Element => (
  <div class="confidence ui no-print">
    <span id={id}>{words.confidence}</span>
    <span class="row" role="group" aria-labelledby={id}>
      {[true, false].map((value) => (
        <button type="button" class="chip" aria-pressed={sure === value} onClick={() => onSay(sure === value ? null : value)}>
          {value ? words.sure : words.unsure}
        </button>
      ))}
    </span>
  </div>
);
