import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Locale } from '../core/locale.ts';
import type { Criterion } from '../exercises/build/criteria.ts';
import { applySuggestion } from '../okr-ui/apply.ts';
import { factsOf } from '../okr-ui/load.ts';
import { findingsOf, standing } from '../okr-ui/order.ts';
import type { LintWords } from '../okr-ui/strings.ts';
import { useLinter } from '../okr-ui/use-linter.ts';
import { message } from '../okr-ui/words.ts';
import type { Finding, Suggestion } from '../okr/lint/contract.ts';
import type { Okr } from '../okr/model.ts';
import { Aside } from './Aside.tsx';
import { BriefChooser } from './BriefChooser.tsx';
import { BriefPanel } from './BriefPanel.tsx';
import { written } from './compose.ts';
import { CycleFields } from './CycleFields.tsx';
import { DraftBar } from './DraftBar.tsx';
import { isBlank } from './drafts.ts';
import { Exchange } from './Exchange.tsx';
import { KeyResults } from './KeyResults.tsx';
import { ObjectiveFields } from './ObjectiveFields.tsx';
import { fill } from '../core/fill.ts';
import { type Bench, type Brief, fieldOf, nameOf } from './props.ts';
import { SharedPanel } from './SharedPanel.tsx';
import { Sheet } from './Sheet.tsx';
import { Simulation } from './Simulation.tsx';
import { StandingPanel } from './StandingPanel.tsx';
import type { WorkshopWords } from './strings.ts';
import { noteOkr } from '../stores/finished.ts';
import { BLANK, useDrafts } from './use-drafts.ts';
import { useShared } from './use-shared.ts';

type Props = Readonly<{
  locale: Locale;
  words: WorkshopWords;
  lint: LintWords;
  linterUrl: string;
  briefs: readonly Brief[];
  criteria: Readonly<Record<string, string>>;
}>;

/** The workshop: one calm page where an OKR is written, read, simulated, kept and taken away. */
export default function Workshop({ locale, words, lint, linterUrl, briefs, criteria }: Props) {
  const drafts = useDrafts();
  const { draft, live } = drafts;
  const okr = draft?.okr ?? BLANK;
  const brief = briefs.find(({ id }) => id === draft?.brief) ?? null;
  const { linter, failed, retry, findings, fresh } = useLinter(okr, linterUrl, locale, live);
  const [shared, closeShared] = useShared();
  const [status, setStatus] = useState('');
  const [deleted, setDeleted] = useState<string | null>(null);
  const [today, setToday] = useState('2026-01-01');
  const [judged, setJudged] = useState<readonly Criterion[]>([]);
  const caret = useRef<Readonly<{ line: string; start?: number | undefined; end?: number | undefined }> | null>(null);
  const edited = useRef<string | null>(null);
  /** Lines whose remarks have been shown whole; they stay so, and nothing jumps while someone writes. */
  const shownWhole = useRef(new Set<string>());
  const name = draft?.name || okr.objective.slice(0, 60) || words.drafts.untitled;

  const say = (text: string) => setStatus((before) => (before === text ? `${text}\u00a0` : text));
  const edit: Bench['edit'] = (next, tag = '', text) => {
    setDeleted(null);
    edited.current = tag.split('-')[0] ?? '';
    shownWhole.current.add(edited.current);
    drafts.fields({ okr: next }, tag);
    if (text) say(text);
  };
  const goTo: Bench['goTo'] = (line, start, end) => {
    caret.current = { line, start, end };
    requestAnimationFrame(focusCaret);
  };
  const focusCaret = () => {
    const wanted = caret.current;
    const field = wanted && document.getElementById(fieldOf(wanted.line));
    if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return;
    caret.current = null;
    field.focus();
    if (field.type !== 'date')
      field.setSelectionRange(wanted?.start ?? field.value.length, wanted?.end ?? wanted?.start ?? field.value.length);
  };
  const baselineOf = (finding: Finding) => {
    const own = okr.keyResults.find(({ id }) => id === finding.line);
    const datum = brief?.data.find(({ metric }) => metric === own?.metric);
    const value = own?.baseline ?? datum?.baseline;
    return value === undefined ? undefined : written(value, linter?.data.metrics.find(({ id }) => id === own?.metric)?.unit ?? '', locale);
  };
  const applied = (finding: Finding, suggestion: Suggestion) => applySuggestion(okr, finding, suggestion, locale, baselineOf(finding));
  const apply = (finding: Finding, suggestion: Suggestion) => {
    const done = applied(finding, suggestion);
    if (!done) return;
    edit(done.okr);
    goTo(done.line, done.start, done.end);
  };

  useEffect(() => {
    setToday(new Date().toISOString().slice(0, 10));
    const wanted = new URLSearchParams(location.search).get('brief');
    const found = briefs.find(({ id }) => id === wanted);
    if (found) startFrom(found);
  }, []);
  useEffect(focusCaret);
  useEffect(() => {
    const key = (event: KeyboardEvent) => {
      const typing = (event.target as Element).closest('input, textarea, select');
      if (typing || !(event.ctrlKey || event.metaKey) || !['z', 'y'].includes(event.key.toLowerCase())) return;
      event.preventDefault();
      step(event.key.toLowerCase() === 'y' || event.shiftKey ? 'redo' : 'undo');
    };
    addEventListener('keydown', key);
    return () => removeEventListener('keydown', key);
  }, []);
  useEffect(() => {
    const line = edited.current;
    if (!fresh || !linter || !line) return;
    const timer = setTimeout(() => {
      edited.current = null;
      const [first] = findingsOf(findings, line);
      const where = nameOf(line, okr, lint);
      if (line === 'objective' || okr.keyResults.some(({ id }) => id === line))
        say(
          first
            ? fill(lint.said, { line: where, text: message(first, linter.data.rules[first.ruleId]) })
            : fill(lint.saidClean, { line: where }),
        );
    }, 900);
    return () => clearTimeout(timer);
  }, [fresh, findings]);
  useEffect(() => {
    if (!brief || !linter) return setJudged([]);
    let here = true;
    void import('../exercises/build/criteria.ts').then(
      ({ judgeBrief }) => here && setJudged(judgeBrief(okr, brief.data, locale, factsOf(linter.data.metrics))),
    );
    return () => {
      here = false;
    };
  }, [brief?.id, linter, fresh]);

  function startFrom(from: Brief) {
    drafts.startFrom(from.id, from.title);
    const query = new URLSearchParams(location.search);
    query.delete('brief');
    history.replaceState(history.state, '', `${location.pathname}${query.size ? `?${query}` : ''}${location.hash}`);
    goTo('objective');
  }
  function step(way: 'undo' | 'redo') {
    setDeleted(null);
    if (drafts.step(way)) say(way === 'undo' ? words.drafts.undone : words.drafts.redone);
  }
  const take = (okrs: readonly Okr[], title: string, text: string) => {
    drafts.add(okrs.map((one) => ({ name: title || one.objective.slice(0, 60), okr: one })));
    say(text);
    goTo('objective', 0, 0);
  };
  const { next, sound } = standing(okr, findings);
  const finished = fresh && sound && okr.keyResults.filter(({ text }) => text.trim()).length > 1;
  useEffect(() => {
    if (finished) noteOkr(draft?.brief, Date.now());
  }, [finished, draft?.brief]);
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
    apply,
    canApply: (finding, suggestion) => applied(finding, suggestion) !== null,
    whole: (line) => shownWhole.current.has(line),
    metrics: useMemo(() => linter?.data.metrics ?? [], [linter]),
  };
  const every = draft?.every ?? 14;
  return (
    <div class="workshop" data-live={live || undefined} data-read={fresh || undefined}>
      <p class="visually-hidden" role="status">
        {status}
      </p>
      <div hidden={!live}>
        <DraftBar
          words={words}
          state={drafts.state}
          draft={draft}
          kept={drafts.kept}
          canUndo={drafts.canUndo}
          canRedo={drafts.canRedo}
          deleted={deleted}
          onOpen={(id) => {
            setDeleted(null);
            drafts.open(id);
            say(fill(words.drafts.opened, { name: drafts.state.drafts.find((one) => one.id === id)?.name || words.drafts.untitled }));
          }}
          onNew={() => {
            setDeleted(null);
            drafts.addBlank();
            say(words.drafts.created);
            goTo('objective');
          }}
          onRename={(next) => drafts.fields({ name: next }, 'name')}
          onDuplicate={() => drafts.duplicate(fill(words.drafts.copyOf, { name }))}
          onDelete={() => {
            drafts.remove();
            setDeleted(name);
            say(fill(words.drafts.deleted, { name }));
          }}
          onStep={step}
        />
      </div>
      {shared && (
        <SharedPanel
          shared={shared}
          words={words}
          lint={lint}
          onClose={closeShared}
          onStart={(from) => {
            closeShared();
            take([from], fill(words.sharedName, { name: from.objective.slice(0, 60) || words.drafts.untitled }), words.started);
          }}
        />
      )}
      {brief ? (
        <BriefPanel bench={bench} brief={brief} criteria={judged} names={criteria} />
      ) : (
        <BriefChooser words={words} briefs={briefs} open={drafts.state.drafts.length === 0} live={live} onStart={startFrom} />
      )}
      <div class="bench">
        <div class="bench-write">
          <ObjectiveFields bench={bench} />
          <KeyResults bench={bench} />
        </div>
        <div class="bench-side no-print" hidden={!live}>
          <StandingPanel bench={bench} failed={failed} retry={retry} />
        </div>
        <div class="bench-rest">
          <Aside bench={bench} />
          <CycleFields bench={bench} today={today} every={every} setEvery={(next) => drafts.fields({ every: next })} />
          <Simulation bench={bench} />
          <Exchange
            bench={bench}
            title={name}
            every={every}
            onImport={(okrs) => take(okrs, '', okrs.length === 1 ? words.importedOne : fill(words.imported, { n: okrs.length }))}
          />
        </div>
      </div>
      <div class="print-only">
        <Sheet okr={okr} words={words} lint={lint} title={isBlank(okr) ? words.sheet.blank : name} />
      </div>
    </div>
  );
}
