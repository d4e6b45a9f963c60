import { useEffect, useRef } from 'preact/hooks';
import { fill } from '../../core/fill.ts';
import { findingsOf, standing } from '../../okr-ui/order.ts';
import { useLinter } from '../../okr-ui/use-linter.ts';
import { message } from '../../okr-ui/words.ts';
import type { BodyProps } from '../Shell.tsx';
import { Compare } from './Compare.tsx';
import { lintRepair } from './flaws.ts';
import { original, type RepairAnswer, type RepairItem } from './marks.ts';
import { Mend } from './Mend.tsx';
import type { Words } from './View.tsx';

export { repair } from './grade.ts';

/** Milliseconds after a reading before it is announced: someone who writes on is not talked over. */
const QUIET = 900;

/** Where the OKR is mended, line by line, and compared once it was checked. */
export function Desk(props: BodyProps<RepairItem, RepairAnswer, Words>) {
  const { item, words, answer, say, closed, tries } = props;
  const okr = answer.okr ?? original(item);
  const lint = useLinter(okr, words.linterUrl, item.locale, true, lintRepair);
  const edited = useRef('');
  /** Lines whose remarks have been shown whole; they stay so, and nothing jumps while someone writes. */
  const shown = useRef(new Set<string>());
  const next = standing(okr, lint.findings).next;
  if (next && lint.fresh) shown.current.add(next.line);
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
    }, QUIET);
    return () => clearTimeout(timer);
  }, [lint.fresh, lint.findings]);
  return (
    <>
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
      {(tries > 0 || closed) && <Compare item={item} words={words} okr={okr} data={lint.linter?.data ?? null} closed={closed} />}
    </>
  );
}
