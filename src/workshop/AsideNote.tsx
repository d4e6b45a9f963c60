import { fill } from '../core/fill.ts';
import type { Unread } from '../okr/formats/unread.ts';
import { saveFile } from './save.ts';
import type { WorkshopWords } from './strings.ts';

type Props = Readonly<{
  unread: readonly Unread[];
  words: WorkshopWords;
  /** All that lies aside, as a text. */
  text: () => string;
  onDrop: () => void;
}>;

const SHOWN = 20;

/** Tells that something could not be read, shows it as it came, and lets it be taken away or let go: nothing is thrown away unasked. */
export function AsideNote({ unread, words: { drafts: words, colon }, text, onDrop }: Props) {
  return (
    <div class="notice aside-note">
      <p>{words.aside}</p>
      {unread.length > 0 && (
        <details>
          <summary>{fill(words.asideSee, { n: unread.length })}</summary>
          <ul class="small">
            {unread.slice(0, SHOWN).map(({ at, value }) => (
              <li key={at + JSON.stringify(value)}>
                <code>{at}</code>
                {colon} <bdi>{JSON.stringify(value).slice(0, 200)}</bdi>
              </li>
            ))}
            {unread.length > SHOWN && <li>…</li>}
          </ul>
        </details>
      )}
      <p class="row">
        <button
          type="button"
          class="btn"
          onClick={() => saveFile({ name: 'boussole-aside.json', type: 'application/json;charset=utf-8', content: text() })}
        >
          {words.asideSave}
        </button>
        <button type="button" class="btn plain" onClick={onDrop}>
          {words.asideDrop}
        </button>
      </p>
    </div>
  );
}
