import { useState } from 'preact/hooks';
import { shuffle } from '../../core/random.ts';
import { Ask } from '../Ask.tsx';
import { Mark } from '../Result.tsx';
import { type BodyProps, Shell, type ViewProps } from '../Shell.tsx';
import { fill } from '../../core/fill.ts';
import { restOf } from '../text.ts';
import { type MatchAnswer, type MatchItem, match, paired, rightsOf } from './grade.ts';
import type { MatchWords } from './strings.ts';

/** Letters name the right-hand texts in lists and on paper. */
const letter = (i: number) => String.fromCharCode(65 + i);

/** One function puts a pair together, whoever asks: the list, tap then tap, or a drag. */
function Body(props: BodyProps<MatchItem, MatchAnswer, MatchWords>) {
  const { item, words, answer, set, say, focus, marks, kept, flaw, closed, live, seed } = props;
  const [picked, setPicked] = useState<string | null>(null);
  const lefts = shuffle(item.pairs, seed);
  const rights = shuffle(rightsOf(item), seed ^ 1);
  const leftOf = (id: string) => item.pairs.find((pair) => pair.id === id)?.left ?? '';
  const named = (id: string | undefined) => {
    const i = rights.findIndex((right) => right.id === id);
    return rights[i] && `${letter(i)}. ${rights[i].text}`;
  };
  const open = (id: string) => live && !closed && !kept.has(id);
  const taken = (right: string) => lefts.find(({ id }) => answer[id] === right);

  const pair = (left: string, right: string) => {
    setPicked(null);
    const next = paired(answer, left, right);
    set(
      next,
      fill(right ? words.paired : words.parted, {
        left: leftOf(left),
        right: named(right) ?? '',
        rest: restOf(item.pairs.length - Object.keys(next).length, words),
      }),
      left,
    );
  };
  const pick = (id: string) => {
    setPicked(picked === id ? null : id);
    say(fill(picked === id ? words.dropped : words.picked, { left: leftOf(id) }));
  };
  return (
    <>
      <Ask ask={item.prompt} how={live && !closed && words.how} />
      <div role="group" class="match" onKeyDown={({ key }) => key === 'Escape' && picked && pick(picked)}>
        <section aria-label={item.leftName}>
          <h4>{item.leftName}</h4>
          <ol class="lefts">
            {lefts.map(({ id, left }) => {
              const mark = marks.get(id)?.verdict;
              const partner = named(answer[id]);
              return (
                <li
                  key={id}
                  data-left={id}
                  class={`card ${mark ?? ''} ${picked === id ? 'picked' : ''}`}
                  onDragOver={(event: DragEvent) => open(id) && event.preventDefault()}
                  onDrop={(event: DragEvent) => {
                    event.preventDefault();
                    const right = event.dataTransfer?.getData('text/plain') ?? '';
                    if (rights.some((each) => each.id === right)) pair(id, right);
                  }}
                >
                  {open(id) ? (
                    <button type="button" class="grip" aria-pressed={picked === id} onClick={() => pick(id)}>
                      {left}
                    </button>
                  ) : (
                    <span class="grip">{left}</span>
                  )}
                  {open(id) || !live ? (
                    <select
                      aria-label={fill(words.goesWith, { left })}
                      name={`${item.id}:${id}`}
                      value={answer[id] ?? ''}
                      {...flaw(id)}
                      onChange={(event) => pair(id, event.currentTarget.value)}
                    >
                      <option value="">{words.choose}</option>
                      {rights.map((right, i) => (
                        <option value={right.id} disabled={live && taken(right.id) !== undefined && answer[id] !== right.id}>
                          {letter(i)}. {right.text}
                        </option>
                      ))}
                    </select>
                  ) : (
                    <p class="partner">→ {partner ?? '–'}</p>
                  )}
                  <Mark of={mark} words={words} />
                </li>
              );
            })}
          </ol>
        </section>
        <section aria-label={item.rightName}>
          <h4>{item.rightName}</h4>
          <ol class="rights">
            {rights.map(({ id, text }, i) => {
              const with_ = taken(id);
              const free = live && !closed && !(with_ && kept.has(with_.id));
              return (
                <li
                  key={id}
                  data-right={id}
                  class={with_ ? 'taken' : ''}
                  draggable={free}
                  onDragStart={(event: DragEvent) => event.dataTransfer?.setData('text/plain', id)}
                >
                  {free && picked ? (
                    <button
                      type="button"
                      class="grip"
                      onClick={() => {
                        pair(picked, id);
                        focus(`[data-left="${picked}"] .grip`);
                      }}
                    >
                      <span class="visually-hidden">{fill(words.with, { left: leftOf(picked) })} </span>
                      {letter(i)}. {text}
                    </button>
                  ) : (
                    <span class="grip">
                      {letter(i)}. {text}
                    </span>
                  )}
                </li>
              );
            })}
          </ol>
        </section>
      </div>
    </>
  );
}

/** What goes with what. */
export default function MatchView(props: ViewProps<MatchItem, MatchWords>) {
  return <Shell {...props} kind={match} Body={Body} formula={props.words.scored} />;
}
