import { useEffect, useRef, useState } from 'preact/hooks';
import { fill } from '../core/fill.ts';
import { findingsOf } from '../okr-ui/order.ts';
import type { LintWords } from '../okr-ui/strings.ts';
import type { LinterState } from '../okr-ui/use-linter.ts';
import { message } from '../okr-ui/words.ts';
import type { Okr } from '../okr/model.ts';
import { nameOf } from './props.ts';

/** Milliseconds after a reading before it is announced: someone who writes on is not talked over. */
const QUIET = 900;

/** What is announced: acts at once, and what the reader says of the line just written, after a pause. */
export function useSaying(okr: Okr, { linter, findings, fresh }: LinterState, lint: LintWords) {
  const [status, setStatus] = useState('');
  const edited = useRef<string | null>(null);
  const say = (text: string) => setStatus((before) => (before === text ? `${text}\u00a0` : text));
  const wrote = (line: string) => {
    edited.current = line;
  };
  useEffect(() => {
    const line = edited.current;
    if (!fresh || !linter || !line) return;
    const timer = setTimeout(() => {
      edited.current = null;
      if (line !== 'objective' && !okr.keyResults.some(({ id }) => id === line)) return;
      const [first] = findingsOf(findings, line);
      const where = nameOf(line, okr, lint);
      say(
        first
          ? fill(lint.said, { line: where, text: message(first, linter.data.rules[first.ruleId]) })
          : fill(lint.saidClean, { line: where }),
      );
    }, QUIET);
    return () => clearTimeout(timer);
  }, [fresh, findings]);
  return { status, say, wrote };
}
