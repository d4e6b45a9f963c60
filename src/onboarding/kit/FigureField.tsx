import { useState } from 'preact/hooks';
import type { Locale } from '../../core/locale.ts';
import { formatNumber, readNumber } from '../../core/number.ts';

type Props = Readonly<{
  id: string;
  label: string;
  value: number | null;
  locale: Locale;
  /** Said of a text that is no number. */
  bad: string;
  set: (value: number | null) => void;
}>;

/** A figure typed as the reader's language writes it, kept as a number. */
export function FigureField({ id, label, value, locale, bad, set }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const read = typed === null ? null : readNumber(typed, locale);
  const wrong = read !== null && read.kind !== 'number' && read.kind !== 'empty';
  return (
    <p class="named">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="field"
        inputMode="decimal"
        autocomplete="off"
        maxLength={40}
        value={typed ?? (value === null ? '' : formatNumber(value, locale))}
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? `${id}-bad` : undefined}
        onInput={(event) => {
          const text = event.currentTarget.value;
          const next = readNumber(text, locale);
          setTyped(text);
          set(next.kind === 'number' ? next.value : null);
        }}
        onBlur={() => !wrong && setTyped(null)}
      />
      {wrong && (
        <small id={`${id}-bad`} class="error">
          {bad}
        </small>
      )}
    </p>
  );
}
