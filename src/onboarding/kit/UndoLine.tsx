import type { KitWords } from './strings.ts';
import type { Part, useKit } from './use-kit.ts';

type Props = Readonly<{ bench: ReturnType<typeof useKit>; part: Part; words: KitWords }>;

/** What was just done and the way back, in the part of the page where it happened. */
export function UndoLine({ bench, part, words }: Props) {
  const { said, canUndo, undo } = bench;
  if (said.part !== part) return null;
  return (
    <>
      <button type="button" class="btn plain kit-undo" aria-disabled={!canUndo} onClick={undo}>
        {words.undo}
      </button>
      <span role="status" class="ui small">
        {said.text}
      </span>
    </>
  );
}
