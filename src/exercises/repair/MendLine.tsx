import type { ComponentProps } from 'preact';
import { Findings } from '../../okr-ui/Findings.tsx';
import { LintField } from '../../okr-ui/LintField.tsx';
import type { Finding } from '../../okr/lint/contract.ts';
import type { Words } from './View.tsx';

type Props = Readonly<{
  /** Id of the field in the page. */
  id: string;
  name: string;
  /** The field's name in the form. */
  field: string;
  text: string;
  findings: readonly Finding[];
  words: Words;
  closed: boolean;
  invalid: boolean;
  /** What the remarks need; null beside the key results, where nothing is remarked. */
  said: Pick<ComponentProps<typeof Findings>, 'data' | 'open' | 'onApply' | 'canApply'> | null;
  onInput: (text: string) => void;
  onEnter: () => void;
  /** Takes the line out; none for the objective. */
  onRemove?: (() => void) | undefined;
}>;

/** One line to mend: its field, what the linter says of it, its way out. */
export function MendLine({ id, name, field, text, findings, words, closed, invalid, said, onInput, onEnter, onRemove }: Props) {
  return (
    <div class="mend-line">
      <LintField
        id={id}
        label={name}
        value={text}
        findings={findings}
        disabled={closed}
        invalid={invalid}
        describedBy={said ? `${id}-said` : undefined}
        name={field}
        onInput={onInput}
        onEnter={onEnter}
      />
      {said && <Findings id={`${id}-said`} name={name} findings={findings} words={words.lint} written={text.trim() !== ''} {...said} />}
      {onRemove && !closed && (
        <button type="button" class="btn plain" onClick={onRemove}>
          {words.removeLine}
          <span class="visually-hidden">
            {words.colon} {name}
          </span>
        </button>
      )}
    </div>
  );
}
