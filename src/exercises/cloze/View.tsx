import { seedOf, shuffle } from '../../core/random.ts';
import { Ask } from '../Ask.tsx';
import { Mark } from '../Result.tsx';
import { Rich } from '../Rich.tsx';
import { type BodyProps, Shell, type ViewProps } from '../Shell.tsx';
import { fill } from '../../core/fill.ts';
import { assembled, type ClozeAnswer, type ClozeItem, chosenIn, cloze, piecesOf } from './grade.ts';
import type { ClozeWords } from './strings.ts';

function Body({ item, words, answer, set, marks, kept, flaw, closed, live, seed }: BodyProps<ClozeItem, ClozeAnswer, ClozeWords>) {
  const whole = assembled(item, answer);
  const dealt = (gap: string) => shuffle(item.gaps.find(({ id }) => id === gap)?.options ?? [], seed ^ seedOf(gap));
  const labelOf = (gap: string) => item.gaps.find(({ id }) => id === gap)?.label ?? '';
  const gaps = piecesOf(item.text)
    .filter(({ gap }) => gap)
    .map(({ text }) => text);
  const choose = (gap: string, option: string) => {
    const { [gap]: _, ...others } = answer;
    const next: ClozeAnswer = option ? { ...others, [gap]: option } : others;
    const said = assembled(item, next);
    set(next, said && `${words.whole} ${said}`, gap);
  };
  const control = (gap: string) => {
    const mark = marks.get(gap)?.verdict;
    const chosen = chosenIn(item, answer, gap)?.text;
    return (
      <span class={`gap ${mark ?? ''}`}>
        {live && (closed || kept.has(gap)) ? (
          <b>{chosen ?? '…'}</b>
        ) : (
          <select
            class="field"
            aria-label={fill(words.gap, { n: gaps.indexOf(gap) + 1, label: labelOf(gap) })}
            name={`${item.id}:${gap}`}
            value={answer[gap] ?? ''}
            {...flaw(gap)}
            onChange={(event) => choose(gap, event.currentTarget.value)}
          >
            <option value="">{fill(words.choose, { label: labelOf(gap) })}</option>
            {dealt(gap).map(({ id, text }) => (
              <option value={id}>{text}</option>
            ))}
          </select>
        )}
        {mark && (
          <>
            {' '}
            <Mark of={mark} words={words} />
          </>
        )}
      </span>
    );
  };
  return (
    <>
      <Ask brief={item.brief} ask={item.prompt} />
      <p class="cloze">{piecesOf(item.text).map(({ gap, text }) => (gap ? control(text) : <Rich text={text} />))}</p>
      {whole && !closed && (
        <p class="small soft whole no-print">
          {words.whole} {whole}
        </p>
      )}
      <ol class="print-only">
        {gaps.map((gap) => (
          <li>
            {labelOf(gap)}
            {words.colon}{' '}
            {dealt(gap)
              .map(({ text }) => text)
              .join(' / ')}
          </li>
        ))}
      </ol>
    </>
  );
}

/** A sentence with gaps. */
export default function ClozeView(props: ViewProps<ClozeItem, ClozeWords>) {
  return <Shell {...props} kind={cloze} Body={Body} formula={props.words.scored} />;
}
