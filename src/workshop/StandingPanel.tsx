import { standing } from '../okr-ui/order.ts';
import { message } from '../okr-ui/words.ts';
import { Findings } from '../okr-ui/Findings.tsx';
import { fill } from '../core/fill.ts';
import { type Bench, nameOf } from './props.ts';

/** What is good, then the one thing to mend next; the questions on the whole set. */
export function StandingPanel({ bench, finished, failed, retry }: { bench: Bench; finished: boolean; failed: boolean; retry: () => void }) {
  const { okr, lint, linter, findings, goTo, apply, canApply } = bench;
  if (failed)
    return (
      <div class="standing">
        <p class="error">
          {lint.failed}{' '}
          <button type="button" class="do" onClick={retry}>
            {lint.retry}
          </button>
        </p>
      </div>
    );
  if (!linter)
    return (
      <div class="standing">
        <p class="soft">{lint.loading}</p>
      </div>
    );
  const { best, next, sound, counts, lines } = standing(okr, findings);
  const around = lines.filter(({ line, findings: own }) => line === 'set' && own.length > 0);
  const written = lines.filter((one) => one.written && one.line !== 'set' && one.line !== 'cycle').length;
  return (
    <section class="standing" aria-labelledby="standing">
      <h2 id="standing">{lint.standing}</h2>
      {written === 0 ? (
        <p class="soft">{lint.nothing}</p>
      ) : (
        <>
          <p class="tally ui">
            {(['blocking', 'fix', 'discuss'] as const).map((level) => (
              <span class={`is-${level}`} key={level}>
                <strong class="num">{counts[level]}</strong> <span class={`level-tag is-${level}`}>{lint.levels[level]}</span>
              </span>
            ))}
          </p>
          {best && written > 1 && <p>{fill(best.weight === 0 ? lint.best : lint.nearest, { line: nameOf(best.line, okr, lint) })}</p>}
          {sound && (
            <p class="clean">
              ✓ {lint.sound} {counts.discuss > 0 && lint.discuss}
            </p>
          )}
          {finished && <p class="small soft">{bench.words.noted}</p>}
          {next && next.line !== 'set' && (
            <p>
              <strong>{lint.next}</strong>
              <br />
              {nameOf(next.line, okr, lint)}
              {bench.words.colon} {message(next, linter.data.rules[next.ruleId])}{' '}
              <button type="button" class="do" onClick={() => goTo(next.line, next.start, next.end)}>
                {lint.goTo}
                <span class="visually-hidden">
                  {bench.words.colon} {nameOf(next.line, okr, lint)}
                </span>
              </button>
            </p>
          )}
          {written > 1 &&
            around.map((one) => (
              <div key={one.line}>
                <h3>{nameOf(one.line, okr, lint)}</h3>
                <Findings
                  id="set-said"
                  name={lint.lines.set}
                  findings={one.findings}
                  data={linter.data}
                  words={lint}
                  written={false}
                  open={next?.line === 'set'}
                  onApply={apply}
                  canApply={canApply}
                />
              </div>
            ))}
        </>
      )}
    </section>
  );
}
