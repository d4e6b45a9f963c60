import { useState } from 'preact/hooks';
import { type Path, type Step, stepsOf } from './path.ts';
import type { PathWords } from './strings.ts';

type Props = Readonly<{ path: Path; words: PathWords; textOf: (step: Step) => string }>;

/** Copies what was answered along the path, as Markdown. */
export function CopyAnswers({ path, words, textOf }: Props) {
  const [said, setSaid] = useState('');
  const [shown, setShown] = useState('');
  const answered = stepsOf(path).filter((step) => textOf(step).trim());
  if (!answered.length) return null;
  const copy = async () => {
    const text = [`# ${path.name}`, ...answered.map((step) => `## ${step.name}\n\n${textOf(step).trim()}`)].join('\n\n');
    try {
      await navigator.clipboard.writeText(text);
      setSaid(words.copied);
    } catch {
      setShown(text);
    }
  };
  return (
    <div class="row no-print">
      <button type="button" class="btn" onClick={copy}>
        {words.copy}
      </button>
      <span role="status" class="ui small">
        {said}
      </span>
      {shown && <textarea class="field" rows={6} readOnly aria-label={words.copy} value={shown} />}
    </div>
  );
}
