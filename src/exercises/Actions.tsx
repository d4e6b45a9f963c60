import type { ComponentChildren } from 'preact';
import { Confidence } from './Confidence.tsx';
import { AskHint, Hints } from './Hints.tsx';
import { hintsUnlocked } from './state.ts';
import type { ShellWords } from './strings.ts';
import type { Work } from './work.tsx';

type Props<Answer> = Readonly<{ work: Work<Answer>; hints: readonly string[]; words: ShellWords; mine: string }>;

/** What can be done with an exercise: sure or not, check, retry, hint, give up, start again. */
export function Actions<Answer>({ work, hints, words, mine }: Props<Answer>): ComponentChildren {
  const { state, live, closed, exam, blind, marks, commit } = work;
  const open = closed ? 0 : hintsUnlocked(state, hints.length);
  return (
    <>
      {live && !closed && <Confidence id={`${mine}-sure`} sure={state.sure} words={words} onSay={(sure) => commit({ ...state, sure })} />}
      <div class="row actions no-print" hidden={!live}>
        {!closed && (
          <button class="btn primary" disabled={!live}>
            {exam ? words.keep : words.check}
          </button>
        )}
        {!closed && [...marks.values()].some(({ verdict }) => verdict === 'wrong') && (
          <button type="button" class="btn" onClick={work.retry}>
            {words.retry}
          </button>
        )}
        <AskHint
          {...{ open, words }}
          shown={state.hints}
          all={hints.length}
          onAsk={() => commit({ ...state, hints: state.hints + 1 }, '.hints li:last-child')}
        />
        {!closed && !exam && (state.tries > 0 || state.missing.length > 0) && (
          <button type="button" class="btn plain" onClick={work.giveUp}>
            {words.giveUp}
          </button>
        )}
        {closed && !blind && (
          <button type="button" class="btn" onClick={({ detail }) => detail < 2 && work.again()}>
            {words.again}
          </button>
        )}
      </div>
      <Hints {...{ hints, open, words }} shown={state.hints} />
    </>
  );
}
