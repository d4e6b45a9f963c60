import { fill } from '../../core/fill.ts';
import type { Member, ThemeRow } from './board.ts';
import type { BoardWords } from './strings.ts';

type Props = Readonly<{
  rows: readonly ThemeRow[];
  members: readonly Member[];
  root: string;
  words: BoardWords;
  themes: Readonly<Record<string, string>>;
}>;
const GAUGE = 60;
/** Themes named first in words. */
const FIRST = 3;

/** How much of what was tried was right, as a rule with its needle; the number stands beside it. */
const Gauge = ({ share }: { share: number }) => (
  <svg class="gauge" viewBox={`0 0 ${GAUGE} 10`} aria-hidden="true">
    <path class="all" d={`M0 8H${GAUGE}`} />
    <path class="right" d={`M0 8H${Math.round(share * GAUGE)}`} />
    <path class="needle" d={`M${Math.round(share * GAUGE)} 7l-3 -6h6z`} />
  </svg>
);

/** Where to begin, in a sentence, then every theme: the team's line with a gauge, and each person's. */
export function ThemeTable({ rows, members, root, words, themes }: Props) {
  const gaps = rows.filter(({ tried, right }) => right < tried).slice(0, FIRST);
  const untried = rows.filter(({ tried }) => tried === 0);
  const name = (theme: string) => themes[theme] ?? theme;
  return (
    <>
      <h2 id="themes">{words.themes}</h2>
      <p>
        {gaps.length
          ? `${words.first} ${gaps.map(({ theme, tried, right }) => fill(words.gap, { theme: name(theme), missed: tried - right, tried })).join(', ')}.`
          : words.noGap}
        {untried.length > 0 && ` ${fill(words.untried, { themes: untried.map(({ theme }) => name(theme)).join(', ') })}`}
      </p>
      <div class="table" tabIndex={0} role="region" aria-labelledby="themes">
        <table class="board-themes">
          <thead>
            <tr>
              <th scope="col">{words.theme}</th>
              <th scope="col">{words.team}</th>
              {members.map(({ name: person }) => (
                <th scope="col" key={person} title={person}>
                  <bdi>{person}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ theme, tried, right, each }) => (
              <tr key={theme}>
                <th scope="row">
                  <a href={`${root}practice/by/theme/${theme}/`}>{name(theme)}</a>
                </th>
                {[{ tried, right }, ...each].map((line, i) => (
                  <td key={i} class={i === 0 ? 'team' : ''}>
                    {i === 0 && line.tried > 0 && <Gauge share={line.right / line.tried} />}
                    {line.tried ? fill(words.of, line) : words.none}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
