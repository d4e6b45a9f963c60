import { useState } from 'preact/hooks';
import type { Draft, Drafts } from './drafts.ts';
import { fill } from '../core/fill.ts';
import type { WorkshopWords } from './strings.ts';

type Props = Readonly<{
  words: WorkshopWords;
  state: Drafts;
  draft: Draft | null;
  kept: boolean;
  /** A newer version of the site wrote what is stored. */
  newer: boolean;
  canUndo: boolean;
  canRedo: boolean;
  /** What was just deleted, to offer its return. */
  deleted: string | null;
  onOpen: (id: string) => void;
  onNew: () => void;
  onRename: (name: string) => void;
  onDuplicate: () => void;
  onDelete: () => void;
  onStep: (way: 'undo' | 'redo') => void;
}>;

/** The drafts: which is open, its name, and the session's steps. */
export function DraftBar(props: Props) {
  const {
    words: { drafts: words, colon },
    state,
    draft,
    kept,
    newer,
    deleted,
  } = props;
  const [open, setOpen] = useState(false);
  const name = (one: Draft) => one.name || one.okr.objective.slice(0, 60) || words.untitled;
  return (
    <div class="draft-bar ui no-print">
      <div class="row">
        <label for="draft">{words.label}</label>
        <select
          id="draft"
          class="field auto"
          value={draft?.id ?? ''}
          disabled={state.drafts.length === 0}
          onChange={(event) => props.onOpen(event.currentTarget.value)}
        >
          {state.drafts.length === 0 && <option value="">{words.untitled}</option>}
          {state.drafts.map((one) => (
            <option value={one.id} key={one.id}>
              {name(one)}
            </option>
          ))}
        </select>
        <button type="button" class="btn plain" onClick={props.onNew}>
          {words.new}
        </button>
        <button
          type="button"
          class="btn plain"
          aria-expanded={open}
          aria-controls="draft-more"
          disabled={!draft}
          onClick={() => setOpen(!open)}
        >
          {words.manage}
        </button>
        <span class="steps-of">
          <button type="button" class="btn plain" disabled={!props.canUndo} onClick={() => props.onStep('undo')}>
            {words.undo}
          </button>
          <button type="button" class="btn plain" disabled={!props.canRedo} onClick={() => props.onStep('redo')}>
            {words.redo}
          </button>
        </span>
      </div>
      <div class="row" id="draft-more" hidden={!open || !draft}>
        <label for="draft-name">{words.name}</label>
        <input
          id="draft-name"
          class="field auto"
          dir="auto"
          maxLength={200}
          value={draft?.name ?? ''}
          placeholder={draft ? name(draft) : ''}
          onInput={(event) => props.onRename(event.currentTarget.value)}
        />
        <button type="button" class="btn plain" onClick={props.onDuplicate}>
          {words.duplicate}
        </button>
        <button type="button" class="btn plain" onClick={props.onDelete}>
          {words.delete}
        </button>
      </div>
      {deleted !== null && (
        <p class="notice">
          <bdi>{fill(words.deleted, { name: deleted })}</bdi>{' '}
          <button type="button" class="do" onClick={() => props.onStep('undo')}>
            {words.undo}
            <span class="visually-hidden">
              {colon} {fill(words.deleted, { name: deleted })}
            </span>
          </button>
        </p>
      )}
      {!kept && <p class="small error">{newer ? words.newer : words.notKept}</p>}
      {kept && draft && <p class="small soft">{words.kept}</p>}
    </div>
  );
}
