import type { Locale } from '../../core/locale.ts';
import { type Number_, targetOf } from './numbers.ts';
import type { ViewWords } from './view-strings.ts';

/** The company's own numbers, whole. */
export function KitNumbers({ numbers, locale, words }: Readonly<{ numbers: readonly Number_[]; locale: Locale; words: ViewWords }>) {
  const { heads, uses, frequencies } = words;
  return (
    <section aria-labelledby="numbers">
      <h2 id="numbers">{words.numbers}</h2>
      <div class="table">
        <table class="cards">
          <thead>
            <tr>
              {Object.values(heads).map((head) => (
                <th scope="col" key={head}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {numbers.map((number) => (
              <tr key={number.name}>
                <th scope="row">{number.name}</th>
                <td data-col={heads.definition}>{number.definition || '–'}</td>
                <td data-col={heads.use}>{uses[number.use]}</td>
                <td data-col={heads.target}>{targetOf(number, locale) || '–'}</td>
                <td data-col={heads.source}>{number.source || '–'}</td>
                <td data-col={heads.frequency}>{frequencies[number.frequency] || '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
