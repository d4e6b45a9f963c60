import { useState } from 'preact/hooks';
import { formatNumber } from '../core/number.ts';
import { scoreKeyResult, scoreOkr, readScore } from '../okr/score.ts';
import { written } from './compose.ts';
import { fill } from '../core/fill.ts';
import { type Bench, nameOf } from './props.ts';
import { Scale } from './Scale.tsx';
import { SLIDER, valueAt } from './simulate.ts';

const PRESETS = { start: 0, half: 50, sweet: 65, target: 100 } as const;

/** A what-if: each key result slid to a value at the end of the cycle, the grades, and what they mean. */
export function Simulation({ bench }: { bench: Bench }) {
  const { okr, words, lint, locale, linter, metrics, live } = bench;
  const [way, setWay] = useState<Readonly<Record<string, number>>>({});
  const rows = okr.keyResults
    .filter(({ text }) => text.trim() !== '')
    .map((one) => {
      const read = linter?.read(one.text, okr.objective) ?? {};
      const unit = metrics.find(({ id }) => id === one.metric)?.unit ?? read.unit ?? '';
      const ends = { baseline: one.baseline ?? read.baseline, target: one.target ?? read.target, percent: unit.startsWith('percent') };
      const percent = way[one.id] ?? SLIDER.start;
      const actual = valueAt(ends, percent) ?? undefined;
      const say = (value: number | undefined) => (value === undefined ? '…' : written(value, unit, locale));
      return { one, ends, percent, actual, say, score: scoreKeyResult({ ...ends, actual }) };
    });
  const ready = rows.filter(({ actual }) => actual !== undefined);
  const whole = scoreOkr({
    kind: okr.kind,
    keyResults: rows.map(({ one, ends: { baseline, target }, actual }) => ({
      id: one.id,
      text: '',
      ...Object.fromEntries(Object.entries({ baseline, target, actual }).filter(([, value]) => value !== undefined)),
    })),
  });
  const two = (value: number) => formatNumber(value, locale, 2, true);
  const reading = (kind: 'committed' | 'aspirational') =>
    whole.score === null
      ? ''
      : kind === 'aspirational' && whole.score >= 0.6 && whole.score < 0.7
        ? words.sweet
        : words.readings[kind][readScore(whole.score, kind)];
  return (
    <section aria-labelledby="simulate" hidden={!live}>
      <h2 id="simulate">{words.simulate}</h2>
      <p class="soft">{words.simulateHint}</p>
      {rows.length === 0 && <p class="small">{words.nothing}</p>}
      {ready.length > 0 && (
        <div class="row" role="group" aria-label={words.simulate}>
          {(['start', 'half', 'sweet', 'target'] as const).map((each) => (
            <button
              key={each}
              type="button"
              class="chip"
              aria-pressed={ready.every(({ percent }) => percent === PRESETS[each])}
              onClick={() => setWay(Object.fromEntries(ready.map(({ one }) => [one.id, PRESETS[each]])))}
            >
              {words.presets[each]}
            </button>
          ))}
        </div>
      )}
      <ol class="sliders">
        {rows.map(({ one, ends, percent, actual, say, score }) => (
          <li key={one.id}>
            {actual === undefined ? (
              <p>
                <bdi>{one.text}</bdi>
              </p>
            ) : (
              <label for={`sim-${one.id}`}>
                <span class="visually-hidden">{fill(words.slider, { line: nameOf(one.id, okr, lint) })} </span>
                <bdi>{one.text}</bdi>
              </label>
            )}
            {actual === undefined ? (
              <p class="small soft">{score.kind === 'unscored' ? words.unscored[score.reason] : words.noEnds}</p>
            ) : (
              <>
                <input
                  id={`sim-${one.id}`}
                  type="range"
                  min={SLIDER.min}
                  max={SLIDER.max}
                  step={1}
                  value={percent}
                  aria-valuetext={`${say(actual)}, ${words.score} ${score.kind === 'scored' ? two(score.score) : ''}`}
                  onInput={(event) => setWay({ ...way, [one.id]: Number(event.currentTarget.value) })}
                />
                <p class="small num slid">
                  <strong>{say(actual)}</strong>{' '}
                  {score.kind === 'scored' && (
                    <>
                      <span class="soft">
                        {fill(words.formula, {
                          actual: say(actual),
                          baseline: say(ends.baseline),
                          target: say(ends.target),
                          raw: two(score.raw),
                        })}
                      </span>{' '}
                      <strong>
                        {words.score} {two(score.score)}
                      </strong>{' '}
                      <span class="soft">({words.bands[score.band]})</span>
                    </>
                  )}
                </p>
              </>
            )}
          </li>
        ))}
      </ol>
      {whole.score !== null && (
        <div class="verdict-of">
          <p class="overall">
            <span>{words.overall}</span> <strong class="num">{two(whole.score)}</strong>{' '}
            <span class="small soft">{whole.scored === 1 ? words.meanOfOne : fill(words.meanOf, { n: whole.scored })}</span>
          </p>
          <Scale score={whole.score} locale={locale} />
          <ul class="readings">
            {(['committed', 'aspirational'] as const).map((kind) => (
              <li class={kind === okr.kind ? 'is-own' : ''} key={kind}>
                {reading(kind)}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
