import { useState } from 'preact/hooks';
import { Ask } from '../Ask.tsx';
import { Mark } from '../Result.tsx';
import { type BodyProps, Shell, type ViewProps } from '../Shell.tsx';
import { fill } from '../../core/fill.ts';
import { deal, moved, type OrderAnswer, type OrderItem, order } from './grade.ts';
import type { OrderWords } from './strings.ts';

/** One function moves a line, whoever asks: its arrows, its position, or a drag. */
function Body(props: BodyProps<OrderItem, OrderAnswer, OrderWords>) {
  const { item, words, answer, set, say, focus, marks, kept, flaw, closed, live, seed } = props;
  const [dragged, setDragged] = useState<string | null>(null);
  const shown = answer.length ? answer : deal(item, seed);
  const all = shown.length;
  const textOf = (id: string) => item.steps.find((step) => step.id === id)?.text ?? '';

  const move = (id: string, to: number, from?: string) => {
    const step = textOf(id);
    if (from) focus(`[data-step="${id}"] ${from}`);
    if (to < 0 || to >= all) return say(fill(words.edge, { step }));
    set(moved(shown, id, to), fill(words.moved, { step, n: to + 1, all }), id);
  };
  return (
    <>
      <Ask ask={item.prompt} how={live && !closed && words.how} />
      <div class="order">
        <p class="end">{item.ends.first}</p>
        <ol class="steps">
          {shown.map((id, i) => {
            const text = textOf(id);
            const mark = marks.get(id)?.verdict;
            const open = live && !closed && !kept.has(id);
            return (
              <li
                key={id}
                data-step={id}
                class={`card step ${mark ?? ''} ${dragged === id ? 'picked' : ''}`}
                draggable={open}
                onDragStart={(event: DragEvent) => {
                  event.dataTransfer?.setData('text/plain', id);
                  setDragged(id);
                }}
                onDragEnd={() => setDragged(null)}
                onDragOver={(event: DragEvent) => dragged && event.preventDefault()}
                onDrop={(event: DragEvent) => {
                  event.preventDefault();
                  if (dragged && dragged !== id) move(dragged, i);
                  setDragged(null);
                }}
              >
                <span class="grip">{text}</span>
                <Mark of={mark} words={words} />
                {(open || !live) && (
                  <span class="moves">
                    {open && (
                      <button
                        type="button"
                        class="btn arrow up"
                        aria-label={fill(words.up, { step: text })}
                        aria-disabled={i === 0}
                        onClick={() => move(id, i - 1, '.up')}
                      >
                        ↑
                      </button>
                    )}
                    {open && (
                      <button
                        type="button"
                        class="btn arrow down"
                        aria-label={fill(words.down, { step: text })}
                        aria-disabled={i === all - 1}
                        onClick={() => move(id, i + 1, '.down')}
                      >
                        ↓
                      </button>
                    )}
                    <select
                      aria-label={fill(words.position, { step: text })}
                      name={`${item.id}:${id}`}
                      value={live ? i + 1 : ''}
                      {...flaw(id)}
                      onChange={(event) => move(id, Number(event.currentTarget.value) - 1, 'select')}
                    >
                      {!live && <option value="">–</option>}
                      {shown.map((_, place) => (
                        <option value={place + 1}>{place + 1}</option>
                      ))}
                    </select>
                  </span>
                )}
              </li>
            );
          })}
        </ol>
        <p class="end">{item.ends.last}</p>
      </div>
    </>
  );
}

/** Lines to put in order. */
export default function OrderView(props: ViewProps<OrderItem, OrderWords>) {
  return <Shell {...props} kind={order} Body={Body} formula={props.words.scored} />;
}
