import { useStore } from '@nanostores/preact';
import { atom } from 'nanostores';
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { readDraft } from '../stores/drafts.ts';
import { asRecord } from './contract.ts';

/** A part of a type's code that is fetched when it is first needed, once a page. */
export type Late<Module> = Readonly<{
  /** The part once it is there; fetched as soon as it is `wanted`. */
  useIt: (wanted: boolean) => Readonly<{ part: Module | null; failed: boolean; retry: () => void }>;
}>;

/** Makes one; a failure is told, and may be tried again. */
export function late<Module extends object>(load: () => Promise<Module>): Late<Module> {
  const $part = atom<Module | null>(null);
  const $failed = atom(false);
  let under = false;
  const fetchIt = async () => {
    if (under || $part.get()) return;
    under = true;
    $failed.set(false);
    await load().then(
      (part) => $part.set(part),
      () => $failed.set(true),
    );
    under = false;
  };
  return {
    useIt: (wanted) => {
      const part = useStore($part, { ssr: 'initial' });
      const failed = useStore($failed, { ssr: 'initial' });
      useEffect(() => {
        if (wanted) void fetchIt();
      }, [wanted]);
      return { part, failed, retry: () => void fetchIt() };
    },
  };
}

/** What stands where a late part is not there yet, or could not come. */
export function Wait({
  failed,
  retry,
  words,
}: {
  failed: boolean;
  retry: () => void;
  words: Readonly<Record<'loading' | 'failed' | 'retry', string>>;
}): JSX.Element {
  return failed ? (
    <p class="error">
      {words.failed}{' '}
      <button type="button" class="do" onClick={retry}>
        {words.retry}
      </button>
    </p>
  ) : (
    <p class="soft">{words.loading}</p>
  );
}

/** Whether an answer under way was marked, or is far enough that only the whole grader can read it. */
const isBeyond = (draft: unknown): boolean => {
  const { answer, checked, givenUp } = asRecord(draft);
  return checked != null || givenUp === true || asRecord(answer)['diagnosed'] === true;
};

/** Holds an exercise still until the late part is there, where an answer under way needs it to be read back. */
export function Resumed<Module>({
  item,
  of,
  words,
  children,
}: {
  item: Readonly<{ id: string; hash: string }>;
  of: Late<Module>;
  words: Readonly<Record<'loading' | 'failed' | 'retry', string>>;
  children: (part: Module | null, key: string) => ComponentChildren;
}): JSX.Element {
  const [waits, setWaits] = useState(false);
  const { part, failed, retry } = of.useIt(waits);
  useEffect(() => setWaits(isBeyond(readDraft(item.id, item.hash))), []);
  const held = waits && part === null;
  return (
    <>
      {held && <Wait {...{ failed, retry, words }} />}
      <div inert={held}>{children(part, waits && part ? 'resumed' : 'new')}</div>
    </>
  );
}
