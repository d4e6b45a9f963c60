import { addLine, setKeyResult } from '../okr-ui/edit.ts';
import type { Criterion } from '../exercises/build/demands.ts';
import { written } from './compose.ts';
import { fill } from '../core/fill.ts';
import type { Bench, Brief } from './props.ts';

type Props = Readonly<{ bench: Bench; brief: Brief; criteria: readonly Criterion[]; names: Readonly<Record<string, string>> }>;

/** The brief one works from: context, figures to build on, traps, and which of its demands are met. */
export function BriefPanel({ bench, brief, criteria, names }: Props) {
  const { words, locale, okr, metrics, edit, goTo } = bench;
  const { brief: say } = words;
  const use = (metric: string, baseline: number) => {
    const found = metrics.find(({ id }) => id === metric);
    const empty = okr.keyResults.find(({ text, metric: own }) => text.trim() === '' && own === undefined);
    const base = empty ? { okr, id: empty.id } : addLine(okr, 'keyResults');
    edit(
      setKeyResult(base.okr, base.id, {
        metric,
        baseline,
        unit: found?.unit,
        direction: found?.direction === 'depends' ? undefined : found?.direction,
      }),
      '',
      fill(say.used, { metric: found?.name ?? metric }),
    );
    goTo(base.id);
  };
  return (
    <section class="brief-panel no-print" aria-labelledby="brief-title">
      <p class="kicker">{say.of}</p>
      <h2 id="brief-title">{brief.title}</h2>
      <p class="brief">{brief.brief}</p>
      <details>
        <summary>{say.data}</summary>
        <ul class="data">
          {brief.data.map(({ metric, baseline, note }) => {
            const found = metrics.find(({ id }) => id === metric);
            return (
              <li key={metric}>
                <span>
                  {found ? <a href={found.href}>{found.name}</a> : metric}
                  {words.colon} <strong class="num">{written(baseline, found?.unit ?? '', locale)}</strong>
                  {note && <span class="soft">. {note}</span>}
                </span>{' '}
                <button type="button" class="do" onClick={() => use(metric, baseline)}>
                  {say.use}
                  <span class="visually-hidden">
                    {words.colon} {found?.name ?? metric}
                  </span>
                </button>
              </li>
            );
          })}
        </ul>
      </details>
      <details>
        <summary>{say.traps}</summary>
        <ul>
          {brief.traps.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
      </details>
      {criteria.length > 0 && (
        <details>
          <summary>
            {say.checks} {fill(say.checksLead, { right: criteria.filter(({ right }) => right).length, all: criteria.length })}
          </summary>
          <ul class="reasons">
            {criteria.map(({ id, right }) => (
              <li key={id} class={right ? 'right' : 'wrong'}>
                <span class="sign-mark" aria-hidden="true">
                  {right ? '✓' : '✗'}
                </span>
                {names[id]}
              </li>
            ))}
          </ul>
        </details>
      )}
      <details>
        <summary>{say.model}</summary>
        <pre class="model">{brief.model}</pre>
      </details>
    </section>
  );
}
