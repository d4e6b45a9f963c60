import { useEffect, useRef, useState } from 'preact/hooks';
import type { Locale } from '../../core/locale.ts';
import { formatNumber, formatValue } from '../../core/number.ts';
import { ANCHOR, decodeInputs, encodeInputs } from './link.ts';
import { capital, sayEntry, sayOutcome, sayReading, sayWhatIf, unitOf } from './say.ts';
import { type Entry, outcomeOf, readEntries, type Sheet, type Texts, type Variable, valuesOf } from './state.ts';
import type { CalculatorWords } from './words.ts';

/** What the island of each language hands over. */
export type Props = Readonly<{ sheet: Sheet; words: CalculatorWords; locale: Locale }>;

/** A metric's formula to be filled in: result, reading, what-if, a link that carries the inputs. */
export function Calculator({ sheet, words, locale }: Props) {
  const written = (values: Readonly<Record<string, number>>): Texts =>
    Object.fromEntries(sheet.variables.map(({ id, example }) => [id, formatNumber(values[id] ?? example, locale, 6)]));
  const [texts, setTexts] = useState<Texts>(() => written({}));
  const [moved, setMoved] = useState(sheet.variables[0]?.id ?? '');
  const [percent, setPercent] = useState(0);
  const [touched, setTouched] = useState(false);
  const [live, setLive] = useState(false);
  const [status, setStatus] = useState('');
  const [toCopy, setToCopy] = useState('');
  const field = useRef<HTMLInputElement>(null);

  const entries = readEntries(sheet, texts, locale);
  const outcome = outcomeOf(sheet, entries);
  const reading = sayReading(outcome, entries, sheet, locale);
  const own = Object.entries(written({})).some(([id, text]) => texts[id] !== text);
  const effect = sayWhatIf(sheet, entries, outcome, moved, percent, words, locale);
  const share = `${percent > 0 ? '+' : ''}${formatValue(percent, 'percent', locale)}`;
  const hash = encodeInputs(valuesOf(entries));

  useEffect(() => {
    setLive(true);
    const follow = () => {
      const shared = decodeInputs(
        location.hash,
        sheet.variables.map(({ id }) => id),
      );
      if (Object.keys(shared).length) setTexts(written(shared));
    };
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  // told and kept once the typing pauses, not at each key
  useEffect(() => {
    if (!touched) return;
    const pause = setTimeout(() => {
      setStatus(reading || sayOutcome(outcome, sheet, words, locale));
      history.replaceState(null, '', outcome.kind === 'value' ? hash : ANCHOR);
    }, 600);
    return () => clearTimeout(pause);
  }, [hash, outcome.kind, touched]);

  const type = (id: string, text: string) => {
    setTouched(true);
    setToCopy('');
    setTexts({ ...texts, [id]: text });
  };
  const reset = () => {
    setTexts(written({}));
    setPercent(0);
    setToCopy('');
    setTouched(true);
  };
  const copy = async () => {
    const link = location.href.replace(/#.*$/, '') + hash;
    try {
      await navigator.clipboard.writeText(link);
      setStatus(words.copied);
    } catch {
      setToCopy(link);
      setTimeout(() => field.current?.select());
    }
  };

  return (
    <div class="calculator ui" role="group" aria-labelledby="calculator">
      <p class="soft small">{words.intro}</p>
      <div class="fields">
        {sheet.variables.map((variable) => (
          <Field
            key={variable.id}
            {...{ variable, words, locale, live }}
            entry={entries[variable.id]}
            text={texts[variable.id] ?? ''}
            wrong={sayEntry(entries[variable.id], variable, sheet, words, locale)}
            type={(text) => type(variable.id, text)}
          />
        ))}
      </div>
      <div class="outcome">
        <span class="soft small">{words.result}</span>
        <p class={outcome.kind === 'value' ? 'figure-big num' : undefined}>{sayOutcome(outcome, sheet, words, locale)}</p>
        {own && reading && <p class="reads">{reading}</p>}
      </div>
      <fieldset class="what-if">
        <legend>{words.whatIf}</legend>
        <label>
          <span class="soft small">{words.which}</span>
          <select
            class="field"
            value={moved}
            onChange={(event) => {
              setMoved(event.currentTarget.value);
              setPercent(0);
            }}
          >
            {sheet.variables.map(({ id, name }) => (
              <option key={id} value={id}>
                {capital(name)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span class="soft small">
            {words.howMuch}{' '}
            <b class="num" aria-hidden="true">
              {share}
            </b>
          </span>
          <input
            type="range"
            min="-50"
            max="50"
            step="5"
            value={percent}
            aria-valuetext={share}
            onInput={(event) => setPercent(Number(event.currentTarget.value))}
          />
        </label>
        <output>{effect}</output>
      </fieldset>
      <div class="row no-print">
        <button type="button" class="btn" disabled={outcome.kind !== 'value'} onClick={copy}>
          {words.copy}
        </button>
        <button type="button" class="btn plain" onClick={reset}>
          {words.reset}
        </button>
      </div>
      {toCopy && <input class="field" ref={field} readOnly aria-label={words.copyThis} value={toCopy} />}
      <p class={status === words.copied ? 'small' : 'visually-hidden'} role="status">
        {status}
      </p>
    </div>
  );
}

type FieldProps = Readonly<{
  variable: Variable;
  entry: Entry | undefined;
  text: string;
  wrong: string;
  words: CalculatorWords;
  locale: Locale;
  live: boolean;
  type: (text: string) => void;
}>;

/** A labelled number with its unit, and beside it what is the matter. */
function Field({ variable, entry, text, wrong, words, locale, live, type }: FieldProps) {
  const id = `calc-${variable.id}`;
  const unit = unitOf(variable.unit, locale);
  const offers = entry?.kind === 'ambiguous' ? entry.as : entry?.kind === 'value' && entry.or ? [entry.or] : [];
  return (
    <div>
      <label for={id}>{capital(variable.name)}</label>
      <span class="with-unit">
        <input
          id={id}
          class="field num"
          inputMode="decimal"
          autocomplete="off"
          spellcheck={false}
          readOnly={!live}
          value={text}
          aria-invalid={wrong ? true : undefined}
          aria-describedby={`${unit && `${id}-unit`} ${wrong && `${id}-wrong`}`.trim() || undefined}
          onInput={(event) => type(event.currentTarget.value)}
        />
        {unit && (
          <span id={`${id}-unit`} class="soft">
            {unit}
          </span>
        )}
      </span>
      {wrong && (
        <p id={`${id}-wrong`} class="error">
          {wrong}
        </p>
      )}
      {offers.length > 0 && (
        <span class="row">
          {entry?.kind === 'value' && <small>{words.maybe}</small>}
          {offers.map((value) => (
            <button type="button" class="chip num" onClick={() => type(formatNumber(value, locale))}>
              {formatNumber(value, locale)}
            </button>
          ))}
        </span>
      )}
    </div>
  );
}
