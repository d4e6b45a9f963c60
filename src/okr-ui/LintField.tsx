import type { Finding } from '../okr/lint/contract.ts';
import { segments } from './segments.ts';

type Props = Readonly<{
  id: string;
  label: string;
  value: string;
  findings: readonly Finding[];
  onInput: (text: string) => void;
  /** Id of what describes the field (its findings). */
  describedBy?: string | undefined;
  placeholder?: string | undefined;
  disabled?: boolean;
  invalid?: boolean;
  name?: string;
  /** Enter adds a line after this one. */
  onEnter?: (() => void) | undefined;
}>;

/**
 * A real text area whose flagged words are underlined as a spell checker would: the same text stands
 * behind it, invisible but for its underlines, and gives the field its height. Text is only ever text,
 * and a line stays one line.
 */
export function LintField({ id, label, value, findings, onInput, describedBy, placeholder, disabled, invalid, name, onEnter }: Props) {
  const type = ({ currentTarget: area }: { currentTarget: HTMLTextAreaElement }) => {
    const line = area.value.replace(/\s*[\r\n]+\s*/g, ' ');
    if (line !== area.value) area.value = line;
    onInput(line);
  };
  const key = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.isComposing || event.shiftKey || !onEnter) return;
    event.preventDefault();
    onEnter();
  };
  return (
    <div class="lint-field">
      <label for={id}>{label}</label>
      <div class="lint-box">
        <div class="lint-mirror" aria-hidden="true" dir="auto">
          {segments(value, findings).map(({ text, level }) => (level ? <mark class={`flag is-${level}`}>{text}</mark> : text))}
          {'\u200b'}
        </div>
        <textarea
          id={id}
          name={name}
          rows={1}
          dir="auto"
          spellcheck
          maxLength={2000}
          value={value}
          disabled={disabled}
          placeholder={placeholder}
          aria-invalid={invalid || undefined}
          aria-describedby={describedBy}
          onInput={type}
          onKeyDown={key}
        />
      </div>
    </div>
  );
}
