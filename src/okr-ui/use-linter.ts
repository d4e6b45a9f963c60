import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Finding } from '../okr/lint/contract.ts';
import type { Locale, Okr } from '../okr/model.ts';
import { type Linter, loadLinter } from './load.ts';
import { shiftSpans } from './segments.ts';
import { textOf } from './edit.ts';

/** How the linter is doing. */
export type LinterState = Readonly<{
  linter: Linter | null;
  failed: boolean;
  retry: () => void;
  /** Findings of the OKR as it is now: fresh after a pause, carried along while someone types. */
  findings: readonly Finding[];
  /** Whether `findings` were made from this very OKR. */
  fresh: boolean;
}>;

/** Milliseconds without a key before the text is read again. */
export const PAUSE = 350;

type Read = Readonly<{ okr: Okr; findings: readonly Finding[] }>;

/** Loads the linter once `wanted`, and reads the OKR after each pause; `by` reads it in its own way. */
export function useLinter(
  okr: Okr,
  url: string,
  locale: Locale,
  wanted: boolean,
  by?: (okr: Okr, locale: Locale) => Finding[],
): LinterState {
  const [linter, setLinter] = useState<Linter | null>(null);
  const [failed, setFailed] = useState(false);
  const [turn, setTurn] = useState(0);
  const [read, setRead] = useState<Read | null>(null);
  const timer = useRef(0);

  useEffect(() => {
    if (!wanted || linter) return;
    let here = true;
    setFailed(false);
    loadLinter(url, locale).then(
      (loaded) => here && setLinter(() => loaded),
      () => here && setFailed(true),
    );
    return () => {
      here = false;
    };
  }, [wanted, turn]);

  useEffect(() => {
    if (!linter) return;
    clearTimeout(timer.current);
    timer.current = window.setTimeout(() => setRead({ okr, findings: by?.(okr, locale) ?? linter.lint(okr) }), read === null ? 0 : PAUSE);
    return () => clearTimeout(timer.current);
  }, [linter, okr]);

  const findings = useMemo(() => (read === null ? [] : carry(read, okr)), [read, okr]);
  return { linter, failed, retry: () => setTurn(turn + 1), findings, fresh: read?.okr === okr };
}

/** Findings made from an earlier text, moved to where their words now stand. */
function carry(read: Read, okr: Okr): readonly Finding[] {
  if (read.okr === okr) return read.findings;
  return read.findings.flatMap((finding) => {
    if (finding.line === 'set' || finding.line === 'cycle') return [finding];
    return shiftSpans([finding], textOf(read.okr, finding.line), textOf(okr, finding.line));
  });
}
