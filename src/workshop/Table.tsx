import { useState } from 'preact/hooks';
import { fill } from '../core/fill.ts';
import type { Unread } from '../okr/formats/unread.ts';
import type { Okr } from '../okr/model.ts';
import { readAside } from '../stores/okrs.ts';
import { AsideNote } from './AsideNote.tsx';
import { DraftBar } from './DraftBar.tsx';
import type { Drafts } from './drafts.ts';
import type { Bench } from './props.ts';
import { SharedPanel } from './SharedPanel.tsx';
import type { useDrafts } from './use-drafts.ts';
import { useShared } from './use-shared.ts';

/** Puts OKRs that came in on the table, each in a draft of its own. */
export type Take = (okrs: readonly Okr[], unread: readonly Unread[], title: string, text: string) => void;

type Props = Readonly<{
  bench: Bench;
  drafts: ReturnType<typeof useDrafts>;
  /** The open draft's name. */
  name: string;
  step: (way: 'undo' | 'redo') => void;
  take: Take;
}>;

/** What lies on the table: the drafts, what was set aside, what came by link. */
export function Table({ bench: { words, lint, locale, live, say, goTo }, drafts, name, step, take }: Props) {
  const { state, draft } = drafts;
  const [shared, closeShared] = useShared();
  /** The draft last deleted, and what its deletion left: any other act takes the offer of its return away. */
  const [deleted, setDeleted] = useState<Readonly<{ name: string; left: Drafts }> | null>(null);
  const nameOf = (id: string) => state.drafts.find((one) => one.id === id)?.name || words.drafts.untitled;
  return (
    <>
      <div hidden={!live}>
        <DraftBar
          words={words}
          state={state}
          draft={draft}
          kept={drafts.kept}
          newer={drafts.newer}
          canUndo={drafts.canUndo}
          canRedo={drafts.canRedo}
          deleted={deleted?.left === state ? deleted.name : null}
          onOpen={(id) => {
            drafts.open(id);
            say(fill(words.drafts.opened, { name: nameOf(id) }));
          }}
          onNew={() => {
            drafts.addBlank();
            say(words.drafts.created);
            goTo('objective');
          }}
          onRename={(next) => drafts.fields({ name: next }, 'name')}
          onDuplicate={() => {
            drafts.duplicate(fill(words.drafts.copyOf, { name }));
            say(fill(words.drafts.copied, { name }));
          }}
          onDelete={() => {
            const left = drafts.remove();
            if (left) setDeleted({ name, left });
            say(fill(words.drafts.deleted, { name }));
          }}
          onStep={step}
        />
        {drafts.aside && (
          <AsideNote
            unread={state.unread ?? []}
            words={words}
            text={readAside}
            onDrop={() => {
              drafts.dropAside();
              say(words.drafts.asideDropped);
              goTo('objective');
            }}
          />
        )}
      </div>
      {shared && (
        <SharedPanel
          shared={shared}
          words={words}
          lint={lint}
          locale={locale}
          onClose={() => {
            closeShared();
            goTo('objective');
          }}
          onStart={(from, unread) => {
            closeShared();
            take([from], unread, fill(words.sharedName, { name: from.objective.slice(0, 60) || words.drafts.untitled }), words.started);
          }}
        />
      )}
    </>
  );
}
