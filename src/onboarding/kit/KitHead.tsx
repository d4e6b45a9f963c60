import { fill } from '../../core/fill.ts';
import type { Kit } from './kit.ts';
import type { KitWords } from './strings.ts';
import type { useKit } from './use-kit.ts';

type Props = Readonly<{ bench: ReturnType<typeof useKit>; kit: Kit; words: KitWords }>;

/** Which kit is on the table; its name, who it comes from, and the word of welcome. */
export function KitHead({ bench, kit, words }: Props) {
  const { others, open, begin, remove, set } = bench;
  return (
    <>
      {(others.length > 0 || kit.name) && (
        <p class="row">
          <strong class="ui">{words.yours}</strong>
          {others.map((other) => (
            <button type="button" key={other.id} class="btn plain" onClick={() => open(other)}>
              {fill(words.open, { name: other.name || other.id })}
            </button>
          ))}
          <button type="button" class="btn plain" onClick={begin}>
            {words.fresh}
          </button>
          {kit.name && (
            <button type="button" class="btn plain" onClick={() => remove(kit)}>
              {words.remove}
            </button>
          )}
        </p>
      )}
      <div class="two">
        <p class="named">
          <label for="kit-name">{words.name}</label>
          <input
            id="kit-name"
            class="field"
            dir="auto"
            maxLength={200}
            placeholder={words.namePlaceholder}
            value={kit.name}
            onInput={(event) => set({ ...kit, name: event.currentTarget.value })}
          />
        </p>
        <p class="named">
          <label for="kit-from">{words.from}</label>
          <input
            id="kit-from"
            class="field"
            maxLength={200}
            autocomplete="name"
            value={kit.from}
            onInput={(event) => set({ ...kit, from: event.currentTarget.value })}
          />
        </p>
      </div>
      <p class="named wide">
        <label for="kit-welcome">{words.welcome}</label>
        <textarea
          id="kit-welcome"
          class="field"
          dir="auto"
          rows={4}
          maxLength={2000}
          placeholder={words.welcomeHint}
          value={kit.welcome}
          onInput={(event) => set({ ...kit, welcome: event.currentTarget.value })}
        />
      </p>
    </>
  );
}
