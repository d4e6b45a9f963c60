import { useState } from 'preact/hooks';
import { Rich } from '../Rich.tsx';
import type { BodyProps } from '../Shell.tsx';
import { fill } from '../../core/fill.ts';
import { BUILT } from './kind.ts';
import { diagnosisOf, markOf, nameOfMark, type RepairAnswer, type RepairItem, reasonOf } from './marks.ts';
import type { Words } from './View.tsx';

/** The bad OKR line by line, with the flaws one may tick; once checked, what was seen, missed and imagined. */
export function Diagnosis({ item, words, answer, set, focus, closed, live }: BodyProps<RepairItem, RepairAnswer, Words>) {
  const [hints, setHints] = useState(0);
  const offered = BUILT.palette(item);
  const seen = answer.diagnosed ? diagnosisOf(item, answer.marks, BUILT.seen(item)) : null;
  const toggle = (mark: string) =>
    set(
      { ...answer, marks: answer.marks.includes(mark) ? answer.marks.filter((each) => each !== mark) : [...answer.marks, mark] },
      undefined,
      `d:${mark}`,
    );
  const line = (id: string, name: string, text: string, rules: readonly string[]) => (
    <fieldset class="flaws" key={id}>
      <legend>
        <span class="small soft">{name}</span>
        {text && <bdi class="flawed">{text}</bdi>}
      </legend>
      <div class="flaw-list">
        {rules.map((rule) => {
          const mark = markOf({ line: id, rule });
          const verdict = seen?.found.includes(mark)
            ? 'right'
            : seen?.wrong.includes(mark)
              ? 'wrong'
              : seen?.missed.includes(mark)
                ? 'missed'
                : '';
          return (
            <label key={rule} class={`flaw ${verdict}`}>
              <input
                type="checkbox"
                name={`${item.id}:${id}`}
                value={rule}
                checked={answer.marks.includes(mark)}
                disabled={closed}
                onChange={() => toggle(mark)}
              />{' '}
              <span>{item.names?.rules[rule]?.title ?? rule}</span>
              {verdict && (
                <span class="flaw-mark">
                  {verdict === 'right' ? `✓ ${words.foundMark}` : verdict === 'wrong' ? `✗ ${words.falseOne}` : `○ ${words.missedMark}`}
                </span>
              )}
            </label>
          );
        })}
      </div>
    </fieldset>
  );
  const reasons = seen
    ? [
        ...seen.missed.map((mark) => ({ mark, feedback: `missed:${mark}`, name: words.missedMark })),
        ...seen.wrong.map((mark) => ({ mark, feedback: `false:${mark}`, name: words.falseOne })),
      ]
    : [];
  return (
    <section class="repair-step" aria-labelledby={`diagnose-${item.hash}`}>
      <p class="step-title" id={`diagnose-${item.hash}`}>
        {words.stepDiagnose}
      </p>
      <p class="small soft">{words.diagnoseHow}</p>
      {line('objective', words.lint.lines.objective, item.okr.objective, offered.objective)}
      {item.okr.keyResults.map(({ id, text }, i) => line(id, fill(words.lint.lines.keyResult, { n: i + 1 }), text, offered.keyResult))}
      {line(
        'set',
        `${words.lint.lines.set} · ${words.cycle}${words.colon} ${item.okr.cycle || '–'} · ${words.kind}${words.colon} ${words[item.kind]}`,
        '',
        offered.set,
      )}
      {live && !answer.diagnosed && (
        <>
          {hints > 0 && (
            <ol class="hints no-print">
              {item.hints.slice(0, hints).map((hint) => (
                <li key={hint} tabIndex={-1}>
                  {hint}
                </li>
              ))}
            </ol>
          )}
          {hints < item.hints.length && (
            <button
              type="button"
              class="btn plain no-print"
              onClick={() => {
                setHints(hints + 1);
                focus('.parts .hints li:last-child');
              }}
            >
              {fill(words.hint, { n: hints + 1, all: item.hints.length })}
            </button>
          )}
        </>
      )}
      {seen && (
        <div class="diagnosis">
          <p class="ui" tabIndex={-1} data-diagnosis>
            <strong>{fill(words.diagnosis, { found: seen.found.length, all: item.flaws.length, false: seen.wrong.length })}</strong>
          </p>
          {reasons.length > 0 && (
            <ul class="reasons">
              {reasons.map(({ mark, feedback, name }) => (
                <li class="wrong" key={mark}>
                  <span class="sign-mark" aria-hidden="true">
                    ✗
                  </span>
                  <strong>
                    {name}
                    {words.colon} {nameOfMark(item, mark)}
                  </strong>{' '}
                  <Rich text={reasonOf(item, feedback)} />
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
    </section>
  );
}
