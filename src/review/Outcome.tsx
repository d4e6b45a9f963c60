import { fill } from '../core/fill.ts';
import type { Progress } from '../progress/model.ts';
import { schedule } from '../progress/review.ts';
import type { Session } from '../session/session.ts';
import type { ReviewWords } from './strings.ts';
import { dayInWords } from './when.ts';

type Props = Readonly<{
  session: Session;
  progress: Progress;
  titles: ReadonlyMap<string, string>;
  root: string;
  now: number;
  locale: 'fr' | 'en';
  words: ReviewWords;
}>;

/** The session just done: each question, how it went, and the day it comes back. */
export function Outcome({ session, progress, titles, root, now, locale, words }: Props) {
  const done = session.items.filter((id) => session.results[id]);
  const right = done.filter((id) => session.results[id]?.score === 1).length;
  const language = locale === 'fr' ? 'fr-FR' : 'en-GB';
  return (
    <section class="outcome-of-session" aria-labelledby="over">
      <h2 id="over" tabIndex={-1}>
        {words.over}
      </h2>
      <p>{fill(words.result, { right, all: done.length })}</p>
      <ul class="reasons">
        {done.map((id) => {
          const result = session.results[id];
          const good = result?.score === 1;
          const back = schedule(progress.items[id] ?? []);
          return (
            <li key={id} class={good ? 'right' : 'wrong'}>
              <span class="sign-mark" aria-hidden="true">
                {good ? '✓' : '✗'}
              </span>
              <a href={`${root}practice/items/${id}/`}>{titles.get(id) ?? id}</a>
              <br />
              <span class="soft ui small">
                {[
                  result?.passed ? words.passed : good ? words.right : words.wrong,
                  back ? fill(words.back, { when: dayInWords(back.due, now, language) }) : good && words.notAgain,
                ]
                  .filter(Boolean)
                  .join(', ')}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
