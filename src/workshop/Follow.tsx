import type { KeyResult } from '../okr/model.ts';
import { NumberField } from './NumberField.tsx';
import type { Bench } from './props.ts';

type Fields = Partial<{ [K in keyof KeyResult]: KeyResult[K] | undefined }>;
const CADENCES = ['weekly', 'biweekly', 'monthly'] as const;

/** How a key result is followed: where it is read, by whom, how often, how sure one is, where it stands. */
export function Follow({
  bench: { words, locale },
  one,
  set,
}: {
  bench: Bench;
  one: KeyResult;
  set: (fields: Fields, tag: string) => void;
}) {
  const text = (key: 'source' | 'owner') => (
    <div class="field-of">
      <label for={`${one.id}-${key}`}>{words[key]}</label>
      <input
        id={`${one.id}-${key}`}
        class="field"
        maxLength={200}
        value={one[key] ?? ''}
        onInput={(event) => set({ [key]: event.currentTarget.value || undefined }, key)}
      />
    </div>
  );
  return (
    <details class="wide follow">
      <summary>{words.follow}</summary>
      <div class="fields">
        {text('source')}
        {text('owner')}
        <div class="field-of">
          <label for={`${one.id}-cadence`}>{words.cadence}</label>
          <select
            id={`${one.id}-cadence`}
            class="field"
            value={one.cadence ?? ''}
            onChange={(event) => set({ cadence: CADENCES.find((each) => each === event.currentTarget.value) }, 'cadence')}
          >
            <option value="">{words.none}</option>
            {CADENCES.map((each) => (
              <option value={each}>{words.cadences[each]}</option>
            ))}
          </select>
        </div>
        <NumberField
          id={`${one.id}-confidence`}
          label={words.confidence}
          value={one.confidence === undefined ? undefined : Math.round(one.confidence * 100)}
          locale={locale}
          wrong={words.notNumber}
          onValue={(next) => set({ confidence: next === undefined ? undefined : Math.min(1, Math.max(0, next / 100)) }, 'confidence')}
        />
        <NumberField
          id={`${one.id}-actual`}
          label={words.actual}
          value={one.actual}
          locale={locale}
          wrong={words.notNumber}
          onValue={(next) => set({ actual: next }, 'actual')}
        />
      </div>
    </details>
  );
}
