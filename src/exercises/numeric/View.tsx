import { seedOf } from '../../core/random.ts';
import { formatNumber, formatValue, LONGEST, readNumber } from '../../core/number.ts';
import { Ask } from '../Ask.tsx';
import { Mark } from '../Result.tsx';
import { type BodyProps, Shell, type ViewProps } from '../Shell.tsx';
import { fill } from '../../core/fill.ts';
import { type NumericAnswer, type NumericItem, numeric } from './grade.ts';
import type { NumericWords } from './strings.ts';

type Words = ViewProps<NumericItem, NumericWords>['words'];

/** What a text was read as, in words, or why it was not. */
function reading({ text, value }: NumericAnswer, { unit, locale }: NumericItem, words: Words): string {
  if (value !== null) return fill(words.readAs, { value: formatValue(value, unit, locale) });
  const read = readNumber(text, locale);
  if (read.kind === 'ambiguous')
    return fill(words.ambiguous, { text, a: formatNumber(read.as[0], locale), b: formatNumber(read.as[1], locale) });
  return read.kind === 'unreadable' ? fill(words.unreadable, { text }) : '';
}

/** The unit as it stands beside a number: `%`, `€/lead`, `days`. */
const unitOf = ({ unit, locale }: NumericItem) => formatValue(2, unit, locale).replace('2', '').trim();

function Body({ item, words, answer, set, marks, kept, flaw, closed }: BodyProps<NumericItem, NumericAnswer, NumericWords>) {
  const { locale, decimals } = item;
  const type = (text: string) => {
    const read = readNumber(text, locale);
    set({ text, value: read.kind === 'number' ? read.value : null }, undefined, 'answer');
  };
  const id = `n-${seedOf(item.id).toString(36)}`;
  const attributes = flaw('answer');
  return (
    <>
      <Ask brief={item.brief} />
      <div class="table">
        <table class="data">
          <caption class="visually-hidden">{words.data}</caption>
          <thead class="visually-hidden">
            <tr>
              <th scope="col">{words.name}</th>
              <th scope="col">{words.value}</th>
            </tr>
          </thead>
          <tbody>
            {Object.values(item.data).map(({ name, value, unit }) => (
              <tr>
                <th scope="row">{name}</th>
                <td class="num">{formatValue(value, unit, locale)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Ask ask={item.stem} />
      <div class="numeric">
        <label for={id}>{words.yours}</label>
        <span class="row">
          <input
            id={id}
            class="field"
            type="text"
            inputMode="decimal"
            maxLength={LONGEST}
            autoComplete="off"
            name={item.id}
            value={answer.text}
            readOnly={closed || kept.has('answer')}
            {...attributes}
            aria-describedby={[`${id}-unit`, `${id}-round`, `${id}-read`, attributes['aria-describedby']].filter(Boolean).join(' ')}
            onInput={(event) => type(event.currentTarget.value)}
          />
          <span class="unit" id={`${id}-unit`}>
            {unitOf(item)}
          </span>
          <Mark of={marks.get('answer')?.verdict} words={words} />
        </span>
        <span class="small soft" id={`${id}-round`}>
          {[words.round0, words.round1, words.round2, words.round3, words.round4][decimals]}
        </span>
        <span class="small read-as" id={`${id}-read`}>
          {reading(answer, item, words)}
        </span>
      </div>
    </>
  );
}

/** A number to compute. */
export default function NumericView(props: ViewProps<NumericItem, NumericWords>) {
  const { item, words } = props;
  const notReady = (answer: NumericAnswer) => reading(answer, item, words) || words.incomplete;
  return (
    <Shell
      {...props}
      kind={numeric}
      Body={Body}
      notReady={notReady}
      formula={fill(words.scored, { tolerance: formatNumber(item.tolerance, item.locale) })}
    />
  );
}
