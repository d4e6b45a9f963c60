import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Part } from '../contract.ts';
import { Mark } from '../Result.tsx';
import type { ShellWords } from '../strings.ts';
import { fill } from '../../core/fill.ts';
import type { SortWords } from './strings.ts';

/** Where a card can go: a bin, or aside. */
export type Place = Readonly<{
  id: string;
  name: string;
  /** What the choice says, where it is not the name. */
  ask?: string;
  sign?: string | undefined;
  limit?: number | undefined;
  inside: number;
}>;

type Props = Readonly<{
  id: string;
  name: string;
  text: string;
  words: ShellWords & SortWords;
  places: readonly Place[];
  /** Where it is now. */
  at: string | undefined;
  mark: Part['verdict'] | undefined;
  described: string | undefined;
  /** It can be moved. */
  open: boolean;
  live: boolean;
  picked: boolean;
  pick: () => void;
  move: (to: string) => void;
}>;

/** How full a place is: `2`, or `2 / 5` where it has a limit. */
export const fullness = ({ inside, limit }: Place): string => (limit === undefined ? `${inside}` : `${inside} / ${limit}`);

/** One card: a button that opens its places below it; a list of them where no script runs. */
export function Card({ id, name, text, words, places, at, mark, described, open, live, picked, pick, move }: Props): ComponentChildren {
  const choices = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (picked) choices.current?.scrollIntoView({ block: 'nearest' });
  }, [picked]);
  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !picked) return;
    pick();
    (event.currentTarget as HTMLElement).querySelector('button')?.focus();
  };
  return (
    <li
      data-card={id}
      class={`card ${mark ?? ''} ${picked ? 'picked' : ''}`}
      draggable={open}
      onDragStart={(event: DragEvent) => event.dataTransfer?.setData('text/plain', id)}
      onKeyDown={close}
    >
      {open ? (
        <button type="button" class="grip" aria-expanded={picked} aria-describedby={described} onClick={pick}>
          {text}
        </button>
      ) : (
        <span class="grip">{text}</span>
      )}
      {picked && open && (
        <div class="choices" ref={choices} role="group" aria-label={fill(words.putIn, { card: text })}>
          {places
            .filter((place) => place.id !== at)
            .map((place) => (
              <button
                type="button"
                class={`choice ${place.sign ? `is-${place.sign}` : ''}`}
                data-to={place.id}
                aria-disabled={place.limit !== undefined && place.inside >= place.limit}
                onClick={() => move(place.id)}
              >
                {place.ask ?? place.name} <span class="num soft">{fullness(place)}</span>
              </button>
            ))}
          {at && (
            <button type="button" class="choice" data-to="" onClick={() => move('')}>
              {words.takeBack}
            </button>
          )}
        </div>
      )}
      {!live && (
        <select aria-label={fill(words.putIn, { card: text })} name={name}>
          <option value="">{words.choose}</option>
          {places.map((place) => (
            <option value={place.id}>{place.ask ?? place.name}</option>
          ))}
        </select>
      )}
      <Mark of={mark} words={words} />
    </li>
  );
}
