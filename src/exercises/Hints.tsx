import type { JSX } from 'preact';
import type { ShellWords } from './strings.ts';
import { fill } from '../core/fill.ts';

type Ask = Readonly<{ shown: number; open: number; all: number; words: ShellWords; onAsk: () => void }>;

/** Offers the next hint, once tries have unlocked it. */
export const AskHint = ({ shown, open, all, words, onAsk }: Ask): JSX.Element | null =>
  shown < open ? (
    <button type="button" class="btn plain" onClick={onAsk}>
      {fill(words.hint, { n: shown + 1, all })}
    </button>
  ) : null;

type Shown = Readonly<{ hints: readonly string[]; shown: number; open: number; words: ShellWords }>;

/** The hints asked for, and what opens the next one. */
export const Hints = ({ hints, shown, open, words }: Shown): JSX.Element | null =>
  shown > 0 ? (
    <>
      <ol class="hints no-print">
        {hints.slice(0, shown).map((hint) => (
          <li tabIndex={-1}>{hint}</li>
        ))}
      </ol>
      {shown === open && open < hints.length && <p class="small soft no-print">{words.unlock}</p>}
    </>
  ) : null;
