import type { Due } from '../progress/due.ts';
import type { ReviewWords } from './strings.ts';
import { span } from './when.ts';

/** How many questions come when. */
export function Agenda({ days, now, words }: { days: readonly Due[]; now: number; words: ReviewWords }) {
  const lines = (['today', 'tomorrow', 'week', 'month', 'later'] as const).map(
    (when) => [when, days.filter(({ due }) => span(due, now) === when).length] as const,
  );
  return (
    <section aria-labelledby="agenda">
      <h2 id="agenda">{words.agenda}</h2>
      <div class="table">
        <table class="narrow">
          <thead>
            <tr>
              <th scope="col">{words.when}</th>
              <th scope="col" class="num">
                {words.questions}
              </th>
            </tr>
          </thead>
          <tbody>
            {lines
              .filter(([, n]) => n > 0)
              .map(([when, n]) => (
                <tr key={when}>
                  <th scope="row">{words[when]}</th>
                  <td class="num">{n}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
