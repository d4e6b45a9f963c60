import { setText } from '../okr-ui/edit.ts';
import { Findings } from '../okr-ui/Findings.tsx';
import { LintField } from '../okr-ui/LintField.tsx';
import { findingsOf } from '../okr-ui/order.ts';
import { type Bench, fieldOf } from './props.ts';

/** The objective, and whether it is promised or hoped for. */
export function ObjectiveFields({ bench }: { bench: Bench }) {
  const { okr, words, lint, edit, goTo, linter, findings, apply, canApply, whole } = bench;
  const own = findingsOf(findings, 'objective');
  return (
    <section aria-labelledby="objective">
      <h2 id="objective" class="is-okr">
        {words.objective}
      </h2>
      <p class="soft" id="objective-hint">
        {words.objectiveHint}
      </p>
      <LintField
        id={fieldOf('objective')}
        label={words.objective}
        value={okr.objective}
        findings={own}
        describedBy={`objective-hint ${fieldOf('objective')}-said`}
        name="objective"
        onInput={(text) => edit(setText(okr, 'objective', text), 'objective')}
        onEnter={() => goTo(okr.keyResults[0]?.id ?? 'objective')}
      />
      <Findings
        id={`${fieldOf('objective')}-said`}
        name={words.objective}
        findings={own}
        data={linter?.data ?? null}
        words={lint}
        written={okr.objective.trim() !== ''}
        open={whole('objective')}
        onApply={apply}
        canApply={canApply}
      />
      <fieldset class="kinds">
        <legend>{words.kind}</legend>
        {(['aspirational', 'committed'] as const).map((kind) => (
          <label key={kind}>
            <input type="radio" name="kind" value={kind} checked={okr.kind === kind} onChange={() => edit({ ...okr, kind })} />{' '}
            <span>
              {words.kinds[kind]}
              <span class="soft">, {words.kindSays[kind]}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </section>
  );
}
