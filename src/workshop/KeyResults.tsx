import { addLine } from '../okr-ui/edit.ts';
import { KeyResultRow } from './KeyResultRow.tsx';
import { fill } from '../core/fill.ts';
import type { Bench } from './props.ts';

/** The key results, each a line of its own; Enter adds one after. */
export function KeyResults({ bench }: { bench: Bench }) {
  const { okr, words, edit, goTo, live } = bench;
  const add = (after?: string) => {
    const next = okr.keyResults[okr.keyResults.findIndex(({ id }) => id === after) + 1];
    if (after !== undefined && next?.text.trim() === '') return goTo(next.id);
    const added = addLine(okr, 'keyResults', '', after);
    edit(added.okr, '', fill(words.addAfter, { n: added.okr.keyResults.findIndex(({ id }) => id === added.id) + 1 }));
    goTo(added.id);
  };
  return (
    <section aria-labelledby="key-results">
      <h2 id="key-results">{words.keyResults}</h2>
      <p class="soft">{words.keyResultsHint}</p>
      <ol class="krs">
        {okr.keyResults.map((one, at) => (
          <KeyResultRow key={one.id} bench={bench} one={one} at={at} onEnter={() => add(one.id)} />
        ))}
      </ol>
      <button type="button" class="btn" hidden={!live} onClick={() => add()}>
        {words.add}
      </button>
    </section>
  );
}
