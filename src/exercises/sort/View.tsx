import { useEffect, useState } from 'preact/hooks';
import { shuffle } from '../../core/random.ts';
import { Mark } from '../Result.tsx';
import { Rich } from '../Rich.tsx';
import { type BodyProps, Shell, type ViewProps } from '../Shell.tsx';
import { fill } from '../../core/fill.ts';
import { restOf } from '../text.ts';
import { hasRoom, type SortAnswer, type SortItem, sort } from './grade.ts';
import type { SortWords } from './strings.ts';

type Card = SortItem['cards'][number];

/** One function moves a card, whoever asks: the card's list, tap then tap, or a drag. */
function Body({
  item,
  words,
  answer,
  set,
  say,
  focus,
  marks,
  kept,
  flaw,
  closed,
  live,
  seed,
  tries,
}: BodyProps<SortItem, SortAnswer, SortWords>) {
  const [picked, setPicked] = useState<string | null>(null);
  const [past, setPast] = useState<readonly SortAnswer[]>([]);
  useEffect(() => setPast([]), [tries, seed]);
  const cards = shuffle(item.cards, seed);
  const textOf = (id: string) => item.cards.find((card) => card.id === id)?.text ?? '';

  const move = (id: string, bin: string, from: 'select' | '.grip') => {
    const target = item.bins.find((each) => each.id === bin);
    setPicked(null);
    focus(`[data-card="${id}"] ${from}`);
    if (target && !hasRoom(item, answer, bin, id)) return say(fill(words.full, { bin: target.name, n: target.limit ?? 0 }));
    const { [id]: _, ...others } = answer;
    const next: SortAnswer = target ? { ...others, [id]: bin } : others;
    const left = item.cards.length - Object.keys(next).length;
    setPast([...past, answer]);
    set(next, fill(target ? words.moved : words.back, { card: textOf(id), bin: target?.name ?? '', rest: restOf(left, words) }), id);
  };
  const pick = (id: string) => {
    setPicked(picked === id ? null : id);
    say(fill(picked === id ? words.dropped : words.picked, { card: textOf(id) }));
  };
  const undo = () => {
    const before = past.at(-1);
    if (!before) return;
    setPast(past.slice(0, -1));
    set(before, words.undone, item.cards.find(({ id }) => before[id] !== answer[id])?.id);
  };
  const zone = (bin: string) => ({
    onDragOver: (event: DragEvent) => event.preventDefault(),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      const id = event.dataTransfer?.getData('text/plain') ?? '';
      if (item.cards.some((card) => card.id === id) && !kept.has(id)) move(id, bin, '.grip');
    },
  });
  const card = ({ id, text }: Card) => {
    const mark = marks.get(id)?.verdict;
    const open = live && !closed && !kept.has(id);
    return (
      <li
        key={id}
        data-card={id}
        class={`card ${mark ?? ''} ${picked === id ? 'picked' : ''}`}
        draggable={open}
        onDragStart={(event: DragEvent) => event.dataTransfer?.setData('text/plain', id)}
      >
        {open ? (
          <button type="button" class="grip" aria-pressed={picked === id} onClick={() => pick(id)}>
            {text}
          </button>
        ) : (
          <span class="grip">{text}</span>
        )}
        {(open || !live) && (
          <select
            aria-label={fill(words.putIn, { card: text })}
            name={`${item.id}:${id}`}
            value={answer[id] ?? ''}
            {...flaw(id)}
            onChange={(event) => move(id, event.currentTarget.value, 'select')}
          >
            <option value="">{words.choose}</option>
            {item.bins.map((bin) => (
              <option value={bin.id}>{bin.name}</option>
            ))}
          </select>
        )}
        <Mark of={mark} words={words} />
      </li>
    );
  };
  const bank = cards.filter(({ id }) => !answer[id]);
  return (
    <>
      <p class="brief">
        <Rich text={item.brief} />
      </p>
      <p class="ask">
        <Rich text={item.prompt} />
      </p>
      {live && !closed && <p class="small soft no-print">{words.how}</p>}
      <p class="print-only">{item.bins.map(({ name }) => name).join(' / ')}</p>
      <div class="sort">
        <section class="bank" {...zone('')} aria-label={words.bank}>
          <h4>
            {words.bank} <span class="num soft">{bank.length}</span>
          </h4>
          <ul class="cards-list">{bank.map(card)}</ul>
          {bank.length === 0 && <p class="small soft">{words.bankEmpty}</p>}
        </section>
        <div class="bins" hidden={!live}>
          {item.bins.map((bin) => {
            const inside = cards.filter(({ id }) => answer[id] === bin.id);
            return (
              <section data-bin={bin.id} class={`bin ${bin.sign ? `is-${bin.sign}` : ''}`} {...zone(bin.id)} aria-label={bin.name}>
                <h4>
                  {bin.name}{' '}
                  <span class="num soft">
                    {inside.length}
                    {bin.limit ? ` / ${bin.limit}` : ''}
                  </span>
                </h4>
                <ul class="cards-list">{inside.map(card)}</ul>
                {picked && !closed ? (
                  <button type="button" class="btn place" onClick={() => move(picked, bin.id, '.grip')}>
                    {words.placeHere}
                    <span class="visually-hidden">
                      {words.colon} {bin.name}
                    </span>
                  </button>
                ) : (
                  inside.length === 0 && <p class="small soft">{words.empty}</p>
                )}
              </section>
            );
          })}
        </div>
      </div>
      {live && !closed && (
        <button type="button" class="btn plain no-print" aria-disabled={!past.length} onClick={undo}>
          {words.undo}
        </button>
      )}
    </>
  );
}

/** Cards into bins. */
export default function SortView(props: ViewProps<SortItem, SortWords>) {
  return <Shell {...props} kind={sort} Body={Body} formula={props.words.scored} />;
}
