import { useEffect, useRef, useState } from 'preact/hooks';
import type { PathWords } from './strings.ts';

type Props = Readonly<{
  id: string;
  ask: string;
  text: string;
  kept: boolean;
  live: boolean;
  words: PathWords;
  onSave: (text: string) => void;
}>;

/** The field of a company step: kept while one types, and when the page goes away. */
export function Answer({ id, ask, text, kept, live, words, onSave }: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  const [saved, setSaved] = useState(false);
  const latest = useRef<string | null>(null);
  const save = () => {
    if (latest.current === null) return;
    onSave(latest.current);
    latest.current = null;
    setSaved(true);
  };
  useEffect(() => {
    if (draft === null) return;
    latest.current = draft;
    setSaved(false);
    const timer = setTimeout(save, 600);
    return () => clearTimeout(timer);
  }, [draft]);
  useEffect(() => {
    addEventListener('pagehide', save);
    return () => removeEventListener('pagehide', save);
  }, []);
  return (
    <div class="company">
      <label for={`answer-${id}`}>{ask}</label>
      <textarea
        id={`answer-${id}`}
        class="field no-print js-only"
        rows={4}
        maxLength={8000}
        disabled={!live}
        value={draft ?? text}
        onInput={(event) => setDraft(event.currentTarget.value)}
        onBlur={save}
      />
      <p class="print-answer">{draft ?? text}</p>
      <p class="small soft ui no-print" role="status">
        {saved ? (kept ? words.kept : words.notKept) : ''}
      </p>
    </div>
  );
}
