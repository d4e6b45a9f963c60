import { useEffect, useState } from 'preact/hooks';
import { shuffle } from '../../core/random.ts';
import { Ask } from '../Ask.tsx';
import { type BodyProps, Shell, type ViewProps } from '../Shell.tsx';
import { fill } from '../../core/fill.ts';
import { restOf } from '../text.ts';
import { Card, fullness, type Place } from './Card.tsx';
import { ASIDE, hasAside, hasRoom, type SortAnswer, type SortItem, sort } from './grade.ts';
import type { SortWords } from './strings.ts';
import { Tally } from './Tally.tsx';

/** One function moves a card, whoever asks: the places below the card, by finger, mouse or keyboard, or a drag. */
function Body(props: BodyProps<SortItem, SortAnswer, SortWords>) {
  const { item, words, answer, set, say, focus, marks, kept, flaw, closed, live, seed, tries } = props;
  const [picked, setPicked] = useState<string | null>(null);
  const [over, setOver] = useState<string | null>(null);
  const [past, setPast] = useState<readonly SortAnswer[]>([]);
  useEffect(() => setPast([]), [tries, seed]);
  const cards = shuffle(item.cards, seed);
  const bank = cards.filter(({ id }) => !answer[id]);
  const inside = (bin: string) => cards.filter(({ id }) => answer[id] === bin);
  const places: Place[] = [
    ...item.bins.map((bin) => ({ ...bin, inside: inside(bin.id).length })),
    ...(hasAside(item) ? [{ id: ASIDE, name: words.aside, ask: words.setAside, inside: inside(ASIDE).length }] : []),
  ];

  /** From the bank the hand goes on to the next card, so that the page stays where it is. */
  const after = (id: string) => {
    const next = answer[id] ? id : (bank[bank.findIndex((card) => card.id === id) + 1] ?? bank.find((card) => card.id !== id))?.id;
    focus(next ? `[data-card="${next}"] .grip` : '.actions .primary');
  };
  const move = (id: string, to: string) => {
    const target = places.find((place) => place.id === to);
    if (target && !hasRoom(item, answer, to, id)) return say(fill(words.full, { bin: target.name, n: target.limit ?? 0 }));
    const { [id]: from = '', ...others } = answer;
    setPicked(null);
    setOver(null);
    if (from === to) return;
    after(id);
    const next: SortAnswer = target ? { ...others, [id]: to } : others;
    const said = to === ASIDE ? words.asideDone : target ? words.moved : words.back;
    const card = item.cards.find((each) => each.id === id)?.text ?? '';
    setPast([...past, answer]);
    set(next, fill(said, { card, bin: target?.name ?? '', rest: restOf(cards.length - Object.keys(next).length, words) }), id);
  };
  const undo = () => {
    const before = past.at(-1);
    if (!before) return;
    setPast(past.slice(0, -1));
    set(before, words.undone, cards.find(({ id }) => before[id] !== answer[id])?.id);
  };
  const zone = (bin: string) => ({
    'data-over': over === bin || undefined,
    onDragOver: (event: DragEvent) => {
      event.preventDefault();
      setOver(bin);
    },
    onDragLeave: () => setOver(null),
    onDragEnd: () => setOver(null),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setOver(null);
      const id = event.dataTransfer?.getData('text/plain') ?? '';
      if (cards.some((card) => card.id === id) && !kept.has(id)) move(id, bin);
    },
  });
  const list = (some: typeof cards) => (
    <ul class="cards-list">
      {some.map(({ id, text }) => (
        <Card
          key={id}
          {...{ id, text, words, places, live }}
          name={`${item.id}:${id}`}
          at={answer[id]}
          mark={marks.get(id)?.verdict}
          described={flaw(id)['aria-describedby']}
          open={live && !closed && !kept.has(id)}
          picked={picked === id}
          pick={() => setPicked(picked === id ? null : id)}
          move={(to) => move(id, to)}
        />
      ))}
    </ul>
  );
  return (
    <>
      <Ask brief={item.brief} ask={item.prompt} />
      {!closed && (
        <p class="small soft js-only no-print">
          {words.how} {hasAside(item) && words.howAside}
        </p>
      )}
      <p class="print-only">{places.map(({ name, ask }) => ask ?? name).join(' / ')}</p>
      <div class="sort-room">
        <div class={`sort ${bank.length ? '' : 'all-placed'}`}>
          <section role="group" class="bank" {...zone('')} aria-label={words.bank} hidden={closed && bank.length === 0}>
            <h4>
              {words.bank} <span class="num soft">{bank.length}</span>
            </h4>
            {list(bank)}
            {bank.length === 0 && <p class="small soft">{words.bankEmpty}</p>}
          </section>
          <div class="bins" hidden={!live}>
            {places.map((place) => (
              <section
                role="group"
                data-bin={place.id}
                class={`bin ${place.sign ? `is-${place.sign}` : ''}`}
                {...zone(place.id)}
                aria-label={place.name}
              >
                <h4>
                  {place.name} <span class="num soft">{fullness(place)}</span>
                </h4>
                {list(inside(place.id))}
                {place.inside === 0 && <p class="small soft">{words.empty}</p>}
              </section>
            ))}
          </div>
        </div>
        {live && !closed && <Tally {...{ words, places, undo }} left={bank.length} none={!past.length} />}
      </div>
    </>
  );
}

/** Cards into bins. */
export default function SortView(props: ViewProps<SortItem, SortWords>) {
  const words = { ...props.words, unsaid: props.words.wanted };
  return <Shell {...props} words={words} kind={sort} Body={Body} formula={hasAside(props.item) ? words.scoredAside : words.scored} />;
}
