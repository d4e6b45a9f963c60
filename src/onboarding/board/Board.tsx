import { useEffect, useRef, useState } from 'preact/hooks';
import { csv } from '../../core/csv.ts';
import { fill } from '../../core/fill.ts';
import type { Locale } from '../../core/locale.ts';
import type { Asked } from '../../progress/due.ts';
import { download } from '../../ui/download.ts';
import { FileButton } from '../../ui/FileButton.tsx';
import { mostMissed, themeRows } from './board.ts';
import { MissedTable } from './MissedTable.tsx';
import type { BoardWords } from './strings.ts';
import { ThemeTable } from './ThemeTable.tsx';
import { useMembers } from './use-members.ts';

type Item = Asked & Readonly<{ title: string }>;
type Props = Readonly<{ root: string; locale: Locale; words: BoardWords; themes: Readonly<Record<string, string>> }>;

/** Passports side by side, in this page only: themes by gap, questions most missed. */
export default function Board({ root, locale, words, themes }: Props) {
  const [items, setItems] = useState<readonly Item[] | null | undefined>(undefined);
  const { members, said, open, openMine, remove } = useMembers(words);
  const chooser = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    fetch(`${root}practice/items.json`)
      .then(
        (response) => (response.ok ? response.json() : null),
        () => null,
      )
      .then(setItems);
  }, []);
  if (items === undefined) return null;
  if (items === null) return <p role="status">{words.failed}</p>;
  const rows = themeRows(members, items);
  const missed = mostMissed(members, items);
  const title = (id: string) => items.find((item) => item.id === id)?.title ?? id;
  const saveThemes = () => {
    const head = [words.theme, words.person, words.tried, words.right, words.all];
    const lines = rows.flatMap(({ theme, all, each }) =>
      each.map((line, i) => [themes[theme] ?? theme, members[i]?.name ?? '', line.tried, line.right, all]),
    );
    download('boussole-themes.csv', csv([head, ...lines], locale), 'text/csv');
  };
  const saveMissed = () => {
    const lines = mostMissed(members, items, items.length).map(({ id, missed: n, tried }) => [title(id), id, n, tried]);
    download('boussole-questions.csv', csv([[words.question, 'id', words.missedBy, words.tried], ...lines], locale), 'text/csv');
  };
  return (
    <>
      <p class="row no-print">
        <FileButton button={chooser} label={words.choose} primary multiple onFiles={(files) => void open(files)} />
        <button type="button" class="btn" onClick={openMine}>
          {words.mine}
        </button>
        <span class="soft small ui drop-hint">{words.hint}</span>
      </p>
      <p role="status" class="small ui no-print">
        {said.join(' ')}
      </p>
      {members.length === 0 && <p>{words.empty}</p>}
      {members.length > 0 && (
        <>
          <h2>{words.people}</h2>
          <ul class="plain-list people">
            {members.map(({ name }) => (
              <li key={name}>
                <bdi>{name}</bdi>
                <button
                  type="button"
                  class="btn icon no-print"
                  aria-label={fill(words.remove, { name })}
                  onClick={() => {
                    remove(name);
                    chooser.current?.focus();
                  }}
                >
                  ✕
                </button>
              </li>
            ))}
          </ul>
          <ThemeTable {...{ rows, members, root, words, themes }} />
          <MissedTable {...{ missed, title, root, words }} />
          <p class="row no-print">
            <button type="button" class="btn" onClick={saveThemes}>
              {words.csvThemes}
            </button>
            <button type="button" class="btn" disabled={missed.length === 0} onClick={saveMissed}>
              {words.csvMissed}
            </button>
          </p>
        </>
      )}
    </>
  );
}
