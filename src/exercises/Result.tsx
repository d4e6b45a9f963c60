import type { ComponentChildren } from 'preact';
import type { Kind, Part, SolutionLine } from './contract.ts';
import { Rich } from './Rich.tsx';
import type { ShellWords } from './strings.ts';
import { fill } from '../core/fill.ts';

/** Address and name of each page an item cites, by `glossary/x`. */
export type Pages = Readonly<Record<string, { href: string; name: string }>>;

/** The parts the reader is told about, as lines: what they met, and the reason for what they did. */
export const markedLines = <Item, Answer>(
  kind: Kind<Item, Answer>,
  item: Item,
  parts: readonly Part[],
  solution: readonly SolutionLine[],
): SolutionLine[] =>
  parts
    .filter(({ feedback }) => feedback !== '')
    .map((part) => {
      const exact = solution.find(({ id }) => id === part.feedback);
      const line = exact ?? solution.find(({ id }) => id === part.id);
      return {
        id: part.id,
        text: exact?.text ?? line?.name ?? line?.text ?? '',
        right: part.verdict === 'right',
        rationale: kind.rationale(item, part),
        see: line?.see,
      };
    });

/** Right or wrong beside a part, by sign and word. */
export const Mark = ({ of, words }: { of: Part['verdict'] | undefined; words: ShellWords }): ComponentChildren =>
  of && (
    <span class={`mark ${of}`}>
      <span aria-hidden="true">{of === 'right' ? '✓' : '✗'}</span> {words[of]}
    </span>
  );

/** Reasons, line by line. Those of a try have a `prefix`: each line's id, which its control is described by. */
export function Reasons({
  lines,
  words,
  pages,
  prefix,
}: {
  lines: readonly SolutionLine[];
  words: ShellWords;
  pages: Pages;
  prefix?: string;
}): ComponentChildren {
  return (
    <ul class="reasons">
      {lines.map(({ id, right, text, rationale, see }) => (
        <li class={right ? 'right' : 'wrong'} id={prefix && `${prefix}-${id.replaceAll(':', '-')}`}>
          <span class="sign-mark" aria-hidden="true">
            {right ? '✓' : '✗'}
          </span>
          <span class="visually-hidden">
            {right ? words.right : prefix ? words.wrong : words.not}
            {words.colon}{' '}
          </span>
          {text && <strong class="part">{text}</strong>} <Rich text={rationale || words.unsaid} />
          {see && pages[see] && (
            <>
              {' '}
              <a href={pages[see].href}>{pages[see].name}</a>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The pages that teach the answer. */
export const ReadAgain = ({
  teaches,
  words,
  pages,
}: {
  teaches: readonly string[];
  words: ShellWords;
  pages: Pages;
}): ComponentChildren => (
  <p class="small read-again">
    {teaches.map((page) => pages[page] && <a href={pages[page].href}>{fill(words.see, { page: pages[page].name })}</a>)}
  </p>
);
