import { applySuggestion } from '../../okr-ui/apply.ts';
import { addLine, type List, removeLine, setText } from '../../okr-ui/edit.ts';
import { Findings } from '../../okr-ui/Findings.tsx';
import { findingsOf } from '../../okr-ui/order.ts';
import type { LinterState } from '../../okr-ui/use-linter.ts';
import type { Finding, Suggestion } from '../../okr/lint/contract.ts';
import type { Okr } from '../../okr/model.ts';
import type { BodyProps } from '../Shell.tsx';
import { fill } from '../../core/fill.ts';
import { original, type RepairAnswer, type RepairItem } from './marks.ts';
import { MendLine } from './MendLine.tsx';
import type { Words } from './View.tsx';

type Props = BodyProps<RepairItem, RepairAnswer, Words> & {
  okr: Okr;
  lint: LinterState;
  edited: (line: string) => void;
  whole: (line: string) => boolean;
};

/** Every line in a field that is read as one types; suggestions that are rewrites do themselves. */
export function Mend({ item, words, answer, set, focus, closed, marks, okr, lint, edited, whole }: Props) {
  const { linter, findings, failed, retry } = lint;
  const id = (line: string) => `mend-${item.hash}-${line}`;
  const change = (next: Okr, line = '', then?: string) => {
    edited(line);
    set({ ...answer, okr: next }, undefined, line ? `m:${line}` : undefined);
    if (then) focus(`[id="${id(then)}"]`);
  };
  const applied = (finding: Finding, suggestion: Suggestion) => applySuggestion(okr, finding, suggestion, item.locale);
  const apply = (finding: Finding, suggestion: Suggestion) => {
    const done = applied(finding, suggestion);
    if (!done) return;
    change(done.okr);
    requestAnimationFrame(() => {
      const field = document.getElementById(id(done.line));
      if (!(field instanceof HTMLTextAreaElement)) return;
      field.focus();
      field.setSelectionRange(done.start, done.end);
    });
  };
  const remarks = {
    data: linter?.data ?? null,
    onApply: closed ? undefined : apply,
    canApply: (finding: Finding, suggestion: Suggestion) => applied(finding, suggestion) !== null,
  };
  const wrong = (line: string) =>
    [...marks.values()].some((part) => part.verdict === 'wrong' && /^[mn]:/.test(part.id) && part.id.split(':')[1] === line);
  const field = (line: string, name: string, text: string, list: List | null) => {
    const own = findingsOf(findings, line);
    const place = list && okr[list].findIndex((one) => one.id === line);
    return (
      <MendLine
        key={line}
        id={id(line)}
        name={name}
        field={`${item.id}:text:${line}`}
        text={text}
        findings={own}
        words={words}
        closed={closed}
        invalid={wrong(line)}
        said={list === null || list === 'keyResults' ? { ...remarks, open: whole(line) } : null}
        onInput={(next) => change(setText(okr, line, next), line)}
        onEnter={() => focus(`[id="${id(okr.keyResults[(place ?? -1) + 1]?.id ?? line)}"]`)}
        onRemove={
          list ? () => change(removeLine(okr, list, line), '', okr.keyResults.find((one) => one.id !== line)?.id ?? 'objective') : undefined
        }
      />
    );
  };
  const around = findings.filter(({ line }) => line === 'set' || line === 'cycle');
  return (
    <section class="repair-step" aria-labelledby={`mend-${item.hash}`}>
      <p class="step-title" id={`mend-${item.hash}`}>
        {words.stepMend}
      </p>
      <p class="small soft">{words.mendHow}</p>
      {failed && (
        <p class="error">
          {words.lint.failed}{' '}
          <button type="button" class="do" onClick={retry}>
            {words.lint.retry}
          </button>
        </p>
      )}
      {field('objective', words.lint.lines.objective, okr.objective, null)}
      {okr.keyResults.map((one, i) => field(one.id, fill(words.lint.lines.keyResult, { n: i + 1 }), one.text, 'keyResults'))}
      {!closed && (
        <p class="row">
          <button
            type="button"
            class="btn"
            onClick={() => {
              const added = addLine(okr, 'keyResults');
              change(added.okr, '', added.id);
            }}
          >
            {words.addLine}
          </button>
          <button type="button" class="btn plain" onClick={() => change(original(item), '', 'objective')}>
            {words.reset}
          </button>
        </p>
      )}
      <div class="field-of">
        <label for={id('cycle')}>{words.cycle}</label>
        <input
          id={id('cycle')}
          class="field auto"
          maxLength={100}
          value={okr.cycle.label}
          disabled={closed}
          onInput={(event) => change({ ...okr, cycle: { label: event.currentTarget.value } }, 'set')}
        />
      </div>
      {(['kpis', 'initiatives'] as const).map(
        (list) =>
          okr[list].length > 0 && (
            <div key={list}>
              <p class="part-title">{words[list]}</p>
              {okr[list].map((one, i) => field(one.id, `${words[list]} ${i + 1}`, one.text, list))}
            </div>
          ),
      )}
      <Findings
        id={`${id('set')}-said`}
        name={words.lint.lines.set}
        findings={around}
        words={words.lint}
        written={false}
        open={false}
        {...remarks}
      />
    </section>
  );
}
