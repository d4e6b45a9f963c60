import type { ComponentChildren } from 'preact';
import { fullness, type Place } from './Card.tsx';
import type { SortWords } from './strings.ts';

type Props = Readonly<{ words: SortWords; places: readonly Place[]; left: number; none: boolean; undo: () => void }>;

/** What a bin is called where room is short: `KPI` of `KPI: read every week`. */
const short = (name: string) => name.split(/\s*:/)[0];

/** Undo; on narrow screens also how many cards are where, always in sight, for the bins are below. */
export const Tally = ({ words, places, left, none, undo }: Props): ComponentChildren => (
  <div class="tally ui no-print">
    <ul aria-hidden="true">
      <li>
        <b class="num">{left}</b> {words.bank}
      </li>
      {places.map((place) => (
        <li class={place.sign ? `is-${place.sign}` : ''}>
          <b class="num">{fullness(place)}</b> {short(place.name)}
        </li>
      ))}
    </ul>
    <button type="button" class="btn plain" aria-disabled={none} onClick={undo}>
      <span>{words.undo}</span>
    </button>
  </div>
);
