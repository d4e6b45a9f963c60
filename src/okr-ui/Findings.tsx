import type { Finding, Suggestion } from '../okr/lint/contract.ts';
import type { LintWords } from './strings.ts';
import { advice, type LinterData, message } from './words.ts';

type Props = Readonly<{
  id: string;
  /** What the remarks are about, in words. */
  name: string;
  findings: readonly Finding[];
  data: LinterData | null;
  words: LintWords;
  /** The line has text, so that silence means something. */
  written: boolean;
  /** Shows the first remark whole: the line is being written, or is the next to mend. Else its first sentence. */
  open: boolean;
  /** Does a suggestion, where the machine can. */
  onApply?: ((finding: Finding, suggestion: Suggestion) => void) | undefined;
  canApply?: ((finding: Finding, suggestion: Suggestion) => boolean) | undefined;
}>;

/** The remarks on a line: the weightiest first, the others folded, so that one thing is mended at a time. */
export function Findings({ id, name, findings, data, words, written, open, onApply, canApply }: Props) {
  if (!data) return <div id={id} class="findings" />;
  const [first, ...others] = findings;
  const one = (finding: Finding, whole: boolean) => (
    <Remark key={`${finding.ruleId}:${finding.messageId}`} {...{ finding, data, words, onApply, canApply }} open={whole} />
  );
  return (
    <div id={id} class="findings" role="group" aria-label={words.remarks.replace('{line}', name)}>
      {first
        ? one(first, open)
        : written && (
            <p class="clean">
              <span aria-hidden="true">✓</span> {words.clean}
            </p>
          )}
      {others.length > 0 && (
        <details>
          <summary>{others.length === 1 ? words.moreOne : words.more.replace('{n}', String(others.length))}</summary>
          {others.map((finding) => one(finding, false))}
        </details>
      )}
    </div>
  );
}

/** One finding: what, and once opened why, what to write instead, where the rule is. */
function Remark({
  finding,
  data,
  words,
  open,
  onApply,
  canApply,
}: Pick<Props, 'words' | 'open' | 'onApply' | 'canApply'> & { finding: Finding; data: LinterData }) {
  const rule = data.rules[finding.ruleId];
  return (
    <details class={`remark is-${finding.level}`} open={open}>
      <summary class="what">
        <span class={`level-tag is-${finding.level}`}>{words.levels[finding.level]}</span> <span>{message(finding, rule)}</span>
      </summary>
      {rule && <p class="small soft">{rule.why}</p>}
      <ul class="instead">
        {finding.suggestions.map((suggestion) => {
          const text = advice(finding, suggestion, rule);
          return text === '' ? null : (
            <li key={suggestion.id}>
              {text}{' '}
              {onApply && canApply?.(finding, suggestion) && (
                <button type="button" class="do" onClick={() => onApply(finding, suggestion)}>
                  {words.apply}
                  <span class="visually-hidden">: {text}</span>
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {rule && (
        <p class="small">
          <a href={rule.href}>{words.rule.replace('{title}', rule.title)}</a>
        </p>
      )}
    </details>
  );
}
