import anatomy from '../styles/exercise/anatomy.css?url';
import cards from '../styles/exercise/cards.css?url';
import story from '../styles/exercise/case.css?url';
import cloze from '../styles/exercise/cloze.css?url';
import match from '../styles/exercise/match.css?url';
import numeric from '../styles/exercise/numeric.css?url';
import okr from '../styles/okr.css?url';
import order from '../styles/exercise/order.css?url';
import shell from '../styles/exercise/shell.css?url';
import sort from '../styles/exercise/sort.css?url';
import spot from '../styles/exercise/spot.css?url';

/** Stylesheets of each type beside the frame's; a page links those of the exercises it carries. */
const OF_TYPE: Readonly<Record<string, readonly string[]>> = {
  anatomy: [anatomy],
  build: [okr],
  case: [story],
  cloze: [cloze],
  match: [cards, match],
  numeric: [numeric],
  order: [cards, order],
  repair: [okr],
  sort: [cards, sort],
  spot: [spot],
};

/** Stylesheets that an exercise of this type needs. */
export const sheetsOf = (type: string): readonly string[] => [shell, ...(OF_TYPE[type] ?? [])];
