import { type Change, diffWords } from '../../core/diff.ts';
import type { LinterData } from '../../okr-ui/words.ts';
import { message } from '../../okr-ui/words.ts';
import type { Okr } from '../../okr/model.ts';
import { fill } from '../../core/fill.ts';
import { judgeRepair } from './grade.ts';
import { original, type RepairItem } from './marks.ts';
import { Models } from './Models.tsx';
import type { Words } from './View.tsx';

/** Whether enough was kept for the changes to read better inside the line than beside it. */
function isPatched(changes: readonly Change[]): boolean {
  const length = (kind: Change['kind']) => changes.filter((one) => one.kind === kind).reduce((sum, { text }) => sum + text.length, 0);
  return length('same') >= Math.max(length('out'), length('in'));
}

/** One line before and after; a moved or cut line is told as such. */
function Line({ before, after, name, words }: { before: string | undefined; after: string | undefined; name: string; words: Words }) {
  const changes = diffWords(before ?? '', after ?? '');
  const state = before === undefined ? words.added : after === undefined ? words.gone : before === after ? words.unchanged : '';
  return (
    <li>
      <span class="small soft">
        {name}
        {state && ` (${state})`}
      </span>
      {isPatched(changes) ? (
        <p dir="auto">{changes.map(({ kind, text }) => (kind === 'out' ? <del>{text}</del> : kind === 'in' ? <ins>{text}</ins> : text))}</p>
      ) : (
        <>
          {before && (
            <p dir="auto">
              <del>{before}</del>
            </p>
          )}
          {after && (
            <p dir="auto">
              <ins>{after}</ins>
            </p>
          )}
        </>
      )}
    </li>
  );
}

/** Before and after, what is left and why, and two answers that hold. */
export function Compare({
  item,
  words,
  okr,
  data,
  closed,
}: {
  item: RepairItem;
  words: Words;
  okr: Okr;
  data: LinterData | null;
  /** Solved or given up: the models stand open. Before, they are the reader's to open. */
  closed: boolean;
}) {
  const before = original(item);
  const { findings } = judgeRepair(item, okr);
  const ids = [...new Set([...before.keyResults, ...okr.keyResults].map(({ id }) => id))];
  const textIn = (from: Okr, id: string) => from.keyResults.find((one) => one.id === id)?.text;
  const left = findings.filter(({ finding }) => finding.level !== 'discuss' || item.flaws.some(({ rule }) => rule === finding.ruleId));
  return (
    <section class="repair-step" aria-labelledby={`compare-${item.hash}`}>
      <p class="step-title" id={`compare-${item.hash}`}>
        {words.stepCompare}
      </p>
      <p class="small soft">{words.compareHow}</p>
      <ul class="diff">
        <Line before={before.objective} after={okr.objective} name={words.lint.lines.objective} words={words} />
        {ids.map((id, i) => (
          <Line
            key={id}
            before={textIn(before, id)}
            after={textIn(okr, id)}
            name={fill(words.lint.lines.keyResult, { n: i + 1 })}
            words={words}
          />
        ))}
      </ul>
      {left.length === 0 ? (
        <p class="clean">✓ {words.cleanNow}</p>
      ) : (
        <>
          <p class="part-title">{words.whyNot}</p>
          <p class="small soft">{words.remaining}</p>
          <ul class="reasons">
            {left.map(({ mark, finding }) => {
              const rule = data?.rules[finding.ruleId];
              return (
                <li key={`${mark}${finding.messageId}`} class="wrong">
                  <span class="sign-mark" aria-hidden="true">
                    ✗
                  </span>
                  {message(finding, rule)} {rule && <a href={rule.href}>{rule.title}</a>}
                </li>
              );
            })}
          </ul>
        </>
      )}
      {closed ? (
        <Models item={item} words={words} />
      ) : (
        <details class="answers">
          <summary>{words.models}</summary>
          <Models item={item} words={words} />
        </details>
      )}
    </section>
  );
}
