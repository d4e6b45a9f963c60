import { useEffect, useState } from 'preact/hooks';
import { fill } from '../core/fill.ts';
import type { Locale } from '../core/locale.ts';
import { standing } from '../okr-ui/order.ts';
import type { LintWords } from '../okr-ui/strings.ts';
import { useLinter } from '../okr-ui/use-linter.ts';
import type { Okr } from '../okr/model.ts';
import { noteOkr } from '../stores/finished.ts';
import { Aside } from './Aside.tsx';
import { BriefChooser } from './BriefChooser.tsx';
import { BriefPanel } from './BriefPanel.tsx';
import { CycleFields } from './CycleFields.tsx';
import { isBlank } from './drafts.ts';
import { Exchange } from './Exchange.tsx';
import { KeyResults } from './KeyResults.tsx';
import { ObjectiveFields } from './ObjectiveFields.tsx';
import type { Brief } from './props.ts';
import { Sheet } from './Sheet.tsx';
import { Simulation } from './Simulation.tsx';
import { StandingPanel } from './StandingPanel.tsx';
import { Table, type Take } from './Table.tsx';
import type { WorkshopWords } from './strings.ts';
import { useBench } from './use-bench.ts';
import { BLANK, useDrafts } from './use-drafts.ts';
import { useJudged } from './use-judged.ts';
import { useUndoKeys } from './use-undo-keys.ts';

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
  const { draft, live, state } = drafts;
  const okr = draft?.okr ?? BLANK;
  const brief = briefs.find(({ id }) => id === draft?.brief) ?? null;
  const reading = useLinter(okr, linterUrl, locale, live);
  const [today, setToday] = useState('2026-01-01');
  const judged = useJudged(okr, brief, reading, locale);
  const every = draft?.every ?? 14;
  const name = draft?.name || okr.objective.slice(0, 60) || words.drafts.untitled;
  const keep = (next: Okr, tag: string) => drafts.fields({ okr: next }, tag);
  const { bench, status } = useBench({ locale, words, lint, okr, brief, live, reading, keep });
  const { say, goTo } = bench;

  const startFrom = (from: Brief) => {
    drafts.startFrom(from.id, from.title);
    const address = new URL(location.href);
    address.searchParams.delete('brief');
    history.replaceState(history.state, '', address);
    goTo('objective');
  };
  const step = (way: 'undo' | 'redo') => {
    if (drafts.step(way)) say(way === 'undo' ? words.drafts.undone : words.drafts.redone);
  };
  const take: Take = (okrs, unread, title, text) => {
    drafts.add(
      okrs.map((one) => ({ name: title || one.objective.slice(0, 60), okr: one })),
      unread,
    );
    say(unread.length > 0 ? `${text} ${words.partly}` : text);
    goTo('objective', 0, 0);
  };
  useUndoKeys(step);
  useEffect(() => {
    setToday(new Date().toISOString().slice(0, 10));
    const wanted = new URLSearchParams(location.search).get('brief');
    const found = briefs.find(({ id }) => id === wanted);
    if (found) startFrom(found);
  }, []);
  const finished = reading.fresh && standing(okr, reading.findings).sound && okr.keyResults.filter(({ text }) => text.trim()).length > 1;
  useEffect(() => {
    if (finished) noteOkr(draft?.brief, Date.now());
  }, [finished, draft?.brief]);

  return (
    <div class="workshop" data-live={live || undefined} data-read={reading.fresh || undefined}>
      <p class="visually-hidden" role="status">
        {status}
      </p>
      <Table bench={bench} drafts={drafts} name={name} step={step} take={take} />
      {brief ? (
        <BriefPanel bench={bench} brief={brief} criteria={judged} names={criteria} />
      ) : (
        <BriefChooser
          words={words}
          briefs={briefs}
          open={state.drafts.length === 0}
          live={live}
          onStart={startFrom}
          onBlank={() => goTo('objective')}
        />
      )}
      <div class="bench">
        <div class="bench-write">
          <ObjectiveFields bench={bench} />
          <KeyResults bench={bench} />
        </div>
        <div class="bench-side no-print" hidden={!live}>
          <StandingPanel bench={bench} finished={finished} failed={reading.failed} retry={reading.retry} />
        </div>
        <div class="bench-rest">
          <Aside bench={bench} />
          <CycleFields bench={bench} today={today} every={every} setEvery={(next) => drafts.fields({ every: next })} />
          <Simulation bench={bench} />
          <Exchange
            bench={bench}
            title={name}
            every={every}
            onImport={(okrs, unread) =>
              take(okrs, unread, '', okrs.length === 1 ? words.importedOne : fill(words.imported, { n: okrs.length }))
            }
          />
        </div>
      </div>
      <div class="print-only">
        <Sheet okr={okr} words={words} lint={lint} title={isBlank(okr) ? words.sheet.blank : name} locale={locale} every={every} />
      </div>
    </div>
  );
}
