import { fill } from '../core/fill.ts';
import { isObject } from '../progress/shapes.ts';
import type { Passport } from '../progress/passport.ts';
import { byTheme } from '../progress/themes.ts';
import type { Asked } from '../progress/due.ts';
import type { PassportWords } from './strings.ts';

type Props = Readonly<{ passport: Passport; items: readonly Asked[]; themes: Readonly<Record<string, string>>; words: PassportWords }>;

/** What was done, in counts and by theme: never a bare percentage. */
export function Done({ passport, items, themes, words }: Props) {
  const { progress, okrs } = passport;
  const drafts = isObject(okrs) && Array.isArray(okrs['drafts']) ? okrs['drafts'].length : 0;
  const counts: [string, number][] = [
    [words.tried, Object.keys(progress.items).length],
    [words.pages, Object.keys(progress.pages).length],
    [words.steps, Object.values(progress.answers).filter(({ text }) => text.trim()).length],
    [words.drafts, drafts],
    [words.kits, Object.keys(progress.kits).length],
  ];
  const order = Object.keys(themes);
  const lines = byTheme(progress, items)
    .filter(({ tried }) => tried > 0)
    .sort((a, b) => order.indexOf(a.theme) - order.indexOf(b.theme));
  return (
    <section aria-labelledby="done">
      <h2 id="done">{words.done}</h2>
      {counts.every(([, n]) => n === 0) && <p>{words.nothing}</p>}
      <dl class="ledger counts">
        {counts
          .filter(([, n]) => n > 0)
          .map(([name, n]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd class="num">{n}</dd>
            </div>
          ))}
      </dl>
      {lines.length > 0 && (
        <div class="table">
          <table>
            <caption>{words.results}</caption>
            <thead>
              <tr>
                <th scope="col">{words.theme}</th>
                <th scope="col">{words.right}</th>
              </tr>
            </thead>
            <tbody>
              {lines.map(({ theme, tried, right }) => (
                <tr key={theme}>
                  <th scope="row">{themes[theme] ?? theme}</th>
                  <td>{fill(words.ofTried, { right, tried })}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
