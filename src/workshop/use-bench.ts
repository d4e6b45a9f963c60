import { useMemo, useRef } from 'preact/hooks';
import type { Locale } from '../core/locale.ts';
import { applySuggestion } from '../okr-ui/apply.ts';
import { standing } from '../okr-ui/order.ts';
import type { LintWords } from '../okr-ui/strings.ts';
import type { LinterState } from '../okr-ui/use-linter.ts';
import type { Finding, Suggestion } from '../okr/lint/contract.ts';
import type { Okr } from '../okr/model.ts';
import { written } from './compose.ts';
import type { Bench, Brief } from './props.ts';
import type { WorkshopWords } from './strings.ts';
import { useCaret } from './use-caret.ts';
import { useSaying } from './use-saying.ts';

type Given = Readonly<{
  locale: Locale;
  words: WorkshopWords;
  lint: LintWords;
  okr: Okr;
  brief: Brief | null;
  live: boolean;
  reading: LinterState;
  /** Keeps a changed OKR; changes with one tag, close in time, are one step back. */
  keep: (okr: Okr, tag: string) => void;
}>;

/** The bench all parts of the workshop work at, and what is announced. */
export function useBench({ locale, words, lint, okr, brief, live, reading, keep }: Given): Readonly<{ bench: Bench; status: string }> {
  const { linter, findings, fresh } = reading;
  const { status, say, wrote } = useSaying(okr, reading, lint);
  const goTo = useCaret();
  /** Lines whose remarks have been shown whole; they stay so, and nothing jumps while someone writes. */
  const shownWhole = useRef(new Set<string>());
  const edit: Bench['edit'] = (next, tag = '', text) => {
    const line = tag.split('-')[0] ?? '';
    wrote(line);
    shownWhole.current.add(line);
    keep(next, tag);
    if (text) say(text);
  };
  const metrics = useMemo(() => linter?.data.metrics ?? [], [linter]);
  const baselineOf = ({ line }: Finding) => {
    const own = okr.keyResults.find(({ id }) => id === line);
    const value = own?.baseline ?? brief?.data.find(({ metric }) => metric === own?.metric)?.baseline;
    return value === undefined ? undefined : written(value, metrics.find(({ id }) => id === own?.metric)?.unit ?? '', locale);
  };
  const applied = (finding: Finding, suggestion: Suggestion) => applySuggestion(okr, finding, suggestion, locale, baselineOf(finding));
  const { next } = standing(okr, findings);
  if (next && fresh) shownWhole.current.add(next.line);
  const bench: Bench = {
    locale,
    words,
    lint,
    okr,
    brief,
    edit,
    goTo,
    say,
    live,
    linter,
    findings,
    apply: (finding, suggestion) => {
      const done = applied(finding, suggestion);
      if (!done) return;
      edit(done.okr);
      goTo(done.line, done.start, done.end);
    },
    canApply: (finding, suggestion) => applied(finding, suggestion) !== null,
    whole: (line) => shownWhole.current.has(line),
    metrics,
  };
  return { bench, status };
}
