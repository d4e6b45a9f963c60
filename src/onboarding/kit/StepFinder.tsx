import { useState } from 'preact/hooks';
import { fill } from '../../core/fill.ts';
import { fold } from '../../core/fold.ts';
import type { PathWords } from '../strings.ts';
import type { KitStep } from './kit.ts';
import { OwnFields } from './OwnFields.tsx';
import type { Catalogue } from './resolve.ts';
import type { KitWords } from './strings.ts';

type Found = Readonly<{ ref: string; name: string; kind: string }>;
type Props = Readonly<{
  catalogue: Catalogue;
  words: KitWords;
  path: PathWords;
  /** The day that steps are added to, of so many. */
  day: number;
  days: number;
  setDay: (day: number) => void;
  onAdd: (step: KitStep, name: string) => void;
  onOwn: (title: string, ask: string, minutes: number) => void;
}>;

/** How many finds are shown. */
const MOST = 8;

/** Finds a step by name among pages, exercises and steps of our paths; or writes one's own. */
export function StepFinder({ catalogue, words, path, day, days, setDay, onAdd, onOwn }: Props) {
  const [query, setQuery] = useState('');
  const [own, setOwn] = useState({ title: '', ask: '', minutes: 10 });
  const all: Found[] = [
    ...Object.entries(catalogue.pages).map(([ref, name]) => ({ ref, name, kind: words.page })),
    ...catalogue.items.map(({ id, title }) => ({ ref: `item:${id}`, name: title, kind: words.exercise })),
    ...catalogue.paths.flatMap(({ id, days }) =>
      days.flatMap(({ steps }) =>
        steps
          .filter((step) => step.do === 'company' || step.do === 'workshop')
          .map((step) => ({ ref: `${id}/${step.id}`, name: step.name, kind: path.kinds[step.do] })),
      ),
    ),
  ];
  const wanted = fold(query.trim());
  const found = wanted.length < 2 ? [] : all.filter(({ name, ref }) => fold(name).includes(wanted) || ref.includes(wanted)).slice(0, MOST);
  return (
    <fieldset class="finder">
      <legend>{words.add}</legend>
      {days > 1 && (
        <p class="row">
          <label for="add-day">{words.addTo}</label>
          <select id="add-day" class="field auto" value={day} onChange={(event) => setDay(Number(event.currentTarget.value))}>
            {Array.from({ length: days }, (_, i) => (
              <option key={i} value={i}>
                {fill(words.day, { n: i + 1 })}
              </option>
            ))}
          </select>
        </p>
      )}
      <p class="named wide">
        <label for="find-step">{words.find}</label>
        <input
          id="find-step"
          type="search"
          class="field"
          autocomplete="off"
          placeholder={words.findHint}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      </p>
      <ul class="plain-list found">
        {found.map(({ ref, name, kind }) => (
          <li key={ref}>
            <button type="button" class="btn plain" onClick={() => onAdd({ ref }, name)}>
              + {name}
            </button>{' '}
            <span class="soft small ui">{kind}</span>
          </li>
        ))}
      </ul>
      {wanted.length >= 2 && found.length === 0 && (
        <p class="small soft" role="status">
          {words.none}
        </p>
      )}
      <details>
        <summary>{words.own}</summary>
        <OwnFields id="own" task={own} words={words} onChange={setOwn} />
        <p>
          <button
            type="button"
            class="btn"
            disabled={!own.title.trim()}
            onClick={() => {
              onOwn(own.title.trim(), own.ask.trim(), own.minutes);
              setOwn({ title: '', ask: '', minutes: 10 });
            }}
          >
            {words.addOwn}
          </button>
        </p>
      </details>
    </fieldset>
  );
}
