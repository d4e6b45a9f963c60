import { Ask } from '../Ask.tsx';
import { Mark } from '../Result.tsx';
import { Rich } from '../Rich.tsx';
import { type BodyProps, Shell, type ViewProps } from '../Shell.tsx';
import { fill } from '../../core/fill.ts';
import { FLAW, FLAWS, type Flaw, isNaming, piecesOf, type SpotAnswer, type SpotItem, spot } from './grade.ts';
import type { SpotWords } from './strings.ts';

function Body({ item, words, answer, set, marks, kept, flaw, closed, live }: BodyProps<SpotItem, SpotAnswer, SpotWords>) {
  const naming = isNaming(item);
  const pieces = piecesOf(item.text);
  const marked = pieces.filter(({ id }) => id && answer[id] !== undefined);
  const name = FLAW[item.locale];

  const toggle = (id: string, text: string) => {
    const { [id]: was, ...others } = answer;
    const next: SpotAnswer = was === undefined ? { ...others, [id]: '' } : others;
    set(next, fill(was === undefined ? words.marked : words.unmarked, { words: text, n: Object.keys(next).length }), id);
  };
  const call = (id: string, text: string, as: string) =>
    set({ ...answer, [id]: as as Flaw }, as ? fill(words.named, { words: text, flaw: name[as as Flaw] }) : undefined, id);
  const piece = ({ id, text }: { id: string; text: string }) => {
    const mark = marks.get(id)?.verdict;
    const on = answer[id] !== undefined;
    if (!live)
      return (
        <label class="piece">
          <input type="checkbox" name={item.id} value={id} /> {text}
        </label>
      );
    if (closed || kept.has(id))
      return (
        <span class={`piece ${on ? 'on' : ''} ${mark ?? ''}`}>
          {text}
          {mark && '\u00a0'}
          <Mark of={mark} words={words} />
        </span>
      );
    return (
      <span>
        {/* a real button is a box: only a span runs on with the lines of the text */}
        <span
          role="button"
          tabIndex={0}
          class={`piece ${mark ?? ''}`}
          data-piece={id}
          aria-pressed={on}
          {...(naming && on ? {} : flaw(id))}
          onClick={() => toggle(id, text)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' && event.key !== ' ') return;
            event.preventDefault();
            toggle(id, text);
          }}
        >
          {text}
        </span>
        {mark && (
          <>
            {'\u00a0'}
            <Mark of={mark} words={words} />
          </>
        )}
      </span>
    );
  };
  return (
    <>
      <Ask ask={item.prompt} how={live && !closed && (naming ? words.how2 : words.how)} />
      <p class="spot" role="group" aria-label={words.text}>
        {pieces.map((each) => (each.id ? piece(each) : <Rich text={each.text} />))}
      </p>
      {live && naming && marked.length > 0 && (
        <ul class="called" aria-label={words.list}>
          {marked.map(({ id, text }) => (
            <li key={id} data-flaw={id}>
              <span>{text}</span>
              {closed || kept.has(id) ? (
                <b>{name[answer[id] || 'fine']}</b>
              ) : (
                <select
                  class="field"
                  aria-label={fill(words.flawOf, { words: text })}
                  value={answer[id]}
                  {...flaw(id)}
                  onChange={(event) => call(id, text, event.currentTarget.value)}
                >
                  <option value="">{words.choose}</option>
                  {FLAWS.map((each) => (
                    <option value={each}>{name[each]}</option>
                  ))}
                </select>
              )}
            </li>
          ))}
        </ul>
      )}
      {naming && <p class="print-only">{FLAWS.map((each) => name[each]).join(' / ')}</p>}
    </>
  );
}

/** Words to mark in a text, and their flaws to name. */
export default function SpotView(props: ViewProps<SpotItem, SpotWords>) {
  const { item, words } = props;
  const notReady = (answer: SpotAnswer) => (Object.keys(answer).length ? words.unnamed : words.incomplete);
  return <Shell {...props} kind={spot} Body={Body} notReady={notReady} formula={isNaming(item) ? words.scored2 : words.scored} />;
}
