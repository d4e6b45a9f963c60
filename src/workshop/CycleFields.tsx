import type { Cycle } from '../okr/model.ts';
import { Findings } from '../okr-ui/Findings.tsx';
import { findingsOf } from '../okr-ui/order.ts';
import { written } from './compose.ts';
import { isBlank } from './drafts.ts';
import { checkIns, hasDays, middle, quarters, sayDay } from './cycle.ts';
import { fill } from '../core/fill.ts';
import { type Bench, fieldOf } from './props.ts';
import { valueAt } from './simulate.ts';

type Props = Readonly<{ bench: Bench; today: string; every: 7 | 14 | 28; setEvery: (every: 7 | 14 | 28) => void }>;

/** When the OKR runs, when it is looked at, and where each measure ought to be halfway. */
export function CycleFields({ bench, today, every, setEvery }: Props) {
  const { okr, words, lint, edit, live, locale, linter, findings, metrics } = bench;
  const { cycle } = okr;
  const set = (fields: Partial<{ [K in keyof Cycle]: string }>, tag = '') => {
    const next = { ...cycle, ...fields };
    edit(
      { ...okr, cycle: { label: next.label, ...(next.start ? { start: next.start } : {}), ...(next.end ? { end: next.end } : {}) } },
      tag && `cycle-${tag}`,
    );
  };
  const say = (day: string | null) => (day === null ? '' : sayDay(day, locale));
  const days = checkIns(cycle, every);
  const half = okr.keyResults.flatMap((one) => {
    const read = linter?.read(one.text, okr.objective) ?? {};
    const unit = metrics.find(({ id }) => id === one.metric)?.unit ?? read.unit ?? '';
    const value = valueAt(
      { baseline: one.baseline ?? read.baseline, target: one.target ?? read.target, percent: unit.startsWith('percent') },
      50,
    );
    return value === null ? [] : [{ id: one.id, text: one.text, value: written(value, unit, locale) }];
  });
  return (
    <section aria-labelledby="cycle">
      <h2 id="cycle">{words.cycle}</h2>
      <div class="fields">
        <div class="field-of">
          <label for={fieldOf('cycle')}>{words.cycleLabel}</label>
          <input
            id={fieldOf('cycle')}
            class="field"
            maxLength={100}
            value={cycle.label}
            aria-describedby="cycle-said"
            onInput={(event) => set({ label: event.currentTarget.value }, 'label')}
          />
        </div>
        <div class="field-of">
          <label for="cycle-start">{words.from}</label>
          <input
            id="cycle-start"
            class="field"
            type="date"
            value={cycle.start ?? ''}
            onInput={(event) => set({ start: event.currentTarget.value })}
          />
        </div>
        <div class="field-of">
          <label for="cycle-end">{words.to}</label>
          <input
            id="cycle-end"
            class="field"
            type="date"
            value={cycle.end ?? ''}
            aria-invalid={(cycle.start && cycle.end && !hasDays(cycle)) || undefined}
            onInput={(event) => set({ end: event.currentTarget.value })}
          />
        </div>
      </div>
      {live && (
        <div class="row" role="group" aria-label={words.cycleLabel}>
          {quarters(today, locale).map((quarter) => (
            <button
              key={quarter.label}
              type="button"
              class="chip"
              aria-pressed={cycle.label === quarter.label && cycle.start === quarter.start}
              onClick={() => set(quarter)}
            >
              {quarter.label}
            </button>
          ))}
        </div>
      )}
      <Findings
        id="cycle-said"
        name={lint.lines.cycle}
        findings={isBlank(okr) ? [] : findingsOf(findings, 'cycle')}
        data={linter?.data ?? null}
        words={lint}
        written={false}
        open={false}
      />
      {cycle.start && cycle.end && !hasDays(cycle) && <p class="error">{words.wrongDays}</p>}
      <div class="check-ins" hidden={!live}>
        <h3>{words.checkIns}</h3>
        {days.length === 0 ? (
          <p class="soft small">{words.noDays}</p>
        ) : (
          <>
            <p class="row">
              <label for="every">{words.everyLabel}</label>{' '}
              <select
                id="every"
                class="field auto"
                value={every}
                onChange={(event) => setEvery(Number(event.currentTarget.value) as 7 | 14 | 28)}
              >
                {([7, 14, 28] as const).map((n) => (
                  <option value={n}>{words.every[n]}</option>
                ))}
              </select>
            </p>
            <p class="small">
              {fill(words.days, { n: days.length, first: say(days[0] ?? null), last: say(days.at(-1) ?? null) })} ·{' '}
              {fill(words.review, { day: say(cycle.end ?? null) })}
            </p>
            {half.length > 0 && (
              <>
                <p class="small">{fill(words.halfway, { day: say(middle(cycle)) })}</p>
                <ul class="small">
                  {half.map(({ id, text, value }) => (
                    <li key={id}>
                      <bdi>{text}</bdi>
                      {words.colon} <strong class="num">{value}</strong>
                    </li>
                  ))}
                </ul>
              </>
            )}
          </>
        )}
      </div>
    </section>
  );
}
