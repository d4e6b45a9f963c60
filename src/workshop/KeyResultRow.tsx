import { moveAside, moveKeyResult, removeLine, setKeyResult, setText } from '../okr-ui/edit.ts';
import { Findings } from '../okr-ui/Findings.tsx';
import { LintField } from '../okr-ui/LintField.tsx';
import { findingsOf } from '../okr-ui/order.ts';
import type { KeyResult } from '../okr/model.ts';
import { written } from './compose.ts';
import { MetricFields } from './MetricFields.tsx';
import { fill } from '../core/fill.ts';
import { type Bench, fieldOf, nameOf } from './props.ts';

/** A key result: its sentence, what the reader says of it, its metric and figures, where it may go. */
export function KeyResultRow({ bench, one, at, onEnter }: { bench: Bench; one: KeyResult; at: number; onEnter: () => void }) {
  const { okr, words, lint, edit, goTo, live, linter, findings, apply, canApply, whole, metrics, locale } = bench;
  const own = findingsOf(findings, one.id);
  const name = nameOf(one.id, okr, lint);
  const metric = metrics.find(({ id }) => id === one.metric);
  const neighbour = okr.keyResults[at + 1] ?? okr.keyResults[at - 1];
  const away = (next: typeof okr, text: string) => {
    edit(next, '', text);
    goTo(neighbour?.id ?? 'objective');
  };
  const move = (by: -1 | 1) => {
    edit(moveKeyResult(okr, one.id, by), '', fill(words.moved, { n: at + 1 + by }));
    goTo(one.id);
  };
  const read = linter?.read(one.text, okr.objective) ?? {};
  const ends = [one.baseline ?? read.baseline, one.target ?? read.target].map((value) =>
    value === undefined ? '…' : written(value, metric?.unit ?? read.unit ?? '', locale),
  );
  const summary = metric || ends.some((end) => end !== '…') ? `${metric?.name ?? ''} ${ends.join(' → ')}`.trim() : words.details;
  return (
    <li class="kr">
      <LintField
        id={fieldOf(one.id)}
        label={name}
        value={one.text}
        findings={own}
        describedBy={`${fieldOf(one.id)}-said`}
        name={one.id}
        onInput={(text) => edit(setText(okr, one.id, text), one.id)}
        onEnter={onEnter}
      />
      <Findings
        id={`${fieldOf(one.id)}-said`}
        name={name}
        findings={own}
        data={linter?.data ?? null}
        words={lint}
        written={one.text.trim() !== ''}
        open={whole(one.id)}
        onApply={apply}
        canApply={canApply}
      />
      <details class="kr-more" hidden={!live}>
        <summary>{summary}</summary>
        <MetricFields
          bench={bench}
          one={one}
          metric={metric}
          set={(fields, tag) => edit(setKeyResult(okr, one.id, fields), `${one.id}-${tag}`)}
        />
        <div class="row kr-moves">
          <button type="button" class="btn plain" disabled={at === 0} onClick={() => move(-1)}>
            {words.up}
          </button>
          <button type="button" class="btn plain" disabled={at === okr.keyResults.length - 1} onClick={() => move(1)}>
            {words.down}
          </button>
          <button type="button" class="btn plain" onClick={() => away(moveAside(okr, one.id, 'kpis').okr, words.movedAside)}>
            {words.toKpi}
          </button>
          <button type="button" class="btn plain" onClick={() => away(moveAside(okr, one.id, 'initiatives').okr, words.movedAside)}>
            {words.toInitiative}
          </button>
          <button type="button" class="btn plain" onClick={() => away(removeLine(okr, 'keyResults', one.id), words.removed)}>
            {words.remove}
            <span class="visually-hidden">
              {words.colon} {name}
            </span>
          </button>
        </div>
      </details>
    </li>
  );
}
