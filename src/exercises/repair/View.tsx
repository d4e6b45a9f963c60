import { useEffect, useRef } from 'preact/hooks';
import { findingsOf, standing } from '../../okr-ui/order.ts';
import type { LintWords } from '../../okr-ui/strings.ts';
import { useLinter } from '../../okr-ui/use-linter.ts';
import { message } from '../../okr-ui/words.ts';
import { type BodyProps, Shell, type ViewProps } from '../Shell.tsx';
import type { ShellWords } from '../strings.ts';
import { fill } from '../../core/fill.ts';
import { Compare, Models } from './Compare.tsx';
import { Diagnosis } from './Diagnosis.tsx';
import { lintRepair, type RepairItem } from './flaws.ts';
import { diagnose, isWritten, original, type RepairAnswer, repair } from './grade.ts';
import { Mend } from './Mend.tsx';
import type { RepairWords } from './strings.ts';

/** Words of this type, those of the linter, and where the linter finds its own. */
type Extra = RepairWords & Readonly<{ lint: LintWords; linterUrl: string }>;
export type Words = ShellWords & Extra;

function Body(props: BodyProps<RepairItem, RepairAnswer, Extra>) {
  const { item, words, answer, set, say, focus, flaw, closed, live, tries } = props;
  const mending = live && (answer.diagnosed || closed);
  const okr = answer.okr ?? original(item);
  const lint = useLinter(okr, words.linterUrl, item.locale, mending, lintRepair);
  const edited = useRef('');
  /** Lines whose remarks have been shown whole; they stay so, and nothing jumps while someone writes. */
  const shown = useRef(new Set<string>());
  const next = standing(okr, lint.findings).next;
  if (next && lint.fresh) shown.current.add(next.line);
  const asked = flaw('mend')['aria-invalid'] === true;

  useEffect(() => {
    if (!asked || answer.diagnosed) return;
    set({ ...answer, diagnosed: true, okr: original(item) }, undefined, 'diagnosis');
    focus('[data-diagnosis]');
  }, [asked]);
  useEffect(() => {
    const line = edited.current;
    if (!lint.fresh || !lint.linter || !line) return;
    const timer = setTimeout(() => {
      edited.current = '';
      const [first] = findingsOf(lint.findings, line);
      const at = okr.keyResults.findIndex(({ id }) => id === line);
      const name = line === 'objective' ? words.lint.lines.objective : fill(words.lint.lines.keyResult, { n: at + 1 });
      if (line === 'objective' || at >= 0)
        say(
          first
            ? fill(words.lint.said, { line: name, text: message(first, lint.linter?.data.rules[first.ruleId]) })
            : fill(words.lint.saidClean, { line: name }),
        );
    }, 900);
    return () => clearTimeout(timer);
  }, [lint.fresh, lint.findings]);

  return (
    <>
      <p class="brief">{item.brief}</p>
      <Diagnosis {...props} />
      {mending && (
        <Mend
          {...props}
          okr={okr}
          lint={lint}
          edited={(line) => {
            edited.current = line;
            shown.current.add(line);
          }}
          whole={(line) => shown.current.has(line)}
        />
      )}
      {mending && (tries > 0 || closed) && <Compare item={item} words={words} okr={okr} data={lint.linter?.data ?? null} />}
      {!live && (
        <details class="answers">
          <summary>{words.models}</summary>
          <Models item={item} words={words} />
        </details>
      )}
    </>
  );
}

/** A bad OKR: find what is wrong with it, mend it, compare. */
export default function RepairView(props: ViewProps<RepairItem, Extra>) {
  const { item, words } = props;
  const notReady = ({ marks, diagnosed, okr }: RepairAnswer) => {
    if (marks.length === 0 && !diagnosed) return words.noMark;
    const { found, wrong } = diagnose(item, marks);
    return okr && !isWritten(okr)
      ? words.noMend
      : fill(words.diagnosis, { found: found.length, all: item.flaws.length, false: wrong.length });
  };
  return <Shell {...props} kind={repair} Body={Body} notReady={notReady} formula={words.scored} />;
}
