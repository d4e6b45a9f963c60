import { useEffect, useRef, useState } from 'preact/hooks';
import type { Locale } from '../core/locale.ts';
import { formatNumber, readNumber } from '../core/number.ts';

type Props = Readonly<{
  id: string;
  label: string;
  value: number | undefined;
  locale: Locale;
  wrong: string;
  placeholder?: string | undefined;
  onValue: (value: number | undefined) => void;
}>;

/** A number typed as people write it, in either convention; what cannot be read stays on the screen and is said. */
export function NumberField({ id, label, value, locale, wrong, placeholder, onValue }: Props) {
  const shown = value === undefined ? '' : formatNumber(value, locale, 6);
  const [text, setText] = useState(shown);
  const typing = useRef(false);
  useEffect(() => {
    if (!typing.current) setText(shown);
  }, [shown]);
  const reading = readNumber(text, locale);
  const bad = reading.kind === 'unreadable' || reading.kind === 'ambiguous';
  const type = (next: string) => {
    typing.current = true;
    setText(next);
    const read = readNumber(next, locale);
    if (read.kind === 'number') onValue(read.value);
    if (read.kind === 'empty') onValue(undefined);
  };
  return (
    <div class="field-of">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="field num"
        type="text"
        inputMode="decimal"
        autoComplete="off"
        value={text}
        placeholder={placeholder}
        aria-invalid={bad || undefined}
        aria-describedby={bad ? `${id}-wrong` : undefined}
        onInput={(event) => type(event.currentTarget.value)}
        onBlur={() => {
          typing.current = false;
          if (!bad) setText(shown);
        }}
      />
      {bad && (
        <p class="error" id={`${id}-wrong`}>
          {wrong}
        </p>
      )}
    </div>
  );
}
