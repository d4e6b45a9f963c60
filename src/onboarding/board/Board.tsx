import { useEffect, useRef, useState } from 'preact/hooks';
import { csv } from '../../core/csv.ts';
import { fill } from '../../core/fill.ts';
import type { Asked } from '../../progress/due.ts';
import { merge } from '../../progress/merge.ts';
import { type Passport, readPassport } from '../../progress/passport.ts';
import { readPassportHere } from '../../stores/passport.ts';
import { download } from '../../ui/download.ts';
import { type Member, mostMissed, themeRows } from './board.ts';
import type { BoardWords } from './strings.ts';

type Item = Asked & Readonly<{ title: string }>;
type Props = Readonly<{ root: string; locale: 'fr' | 'en'; words: BoardWords; themes: Readonly<Record<string, string>> }>;

/** Passports side by side, in this page only: themes by gap, questions most missed. */
export default function Board({ root, locale, words, themes }: Props) {
  const [items, setItems] = useState<readonly Item[] | null | undefined>(undefined);
  const [members, setMembers] = useState<readonly Member[]>([]);
  const [said, setSaid] = useState<readonly string[]>([]);
  const input = useRef<HTMLInputElement>(null);
  const known = useRef<readonly Member[]>([]);

  const take = (passport: Passport, otherwise: string): string => {
    const name = String(passport.progress.settings['name']?.value || otherwise || fill(words.unnamed, { n: known.current.length + 1 }));
    const before = known.current.find((member) => member.name === name);
    known.current = before
      ? known.current.map((member) => (member === before ? { name, progress: merge(member.progress, passport.progress) } : member))
      : [...known.current, { name, progress: passport.progress }];
    return fill(before ? words.same : words.read, { name });
  };
  const open = async (files: readonly File[]) => {
    const lines: string[] = [];
    for (const file of files) {
      const read = readPassport(await file.text().catch(() => ''));
      lines.push(typeof read === 'string' ? fill(words.notRead, { file: file.name }) : take(read, file.name.replace(/\.json$/i, '')));
    }
    setMembers(known.current);
    setSaid(lines);
  };
  useEffect(() => {
    fetch(`${root}practice/items.json`)
      .then(
        (response) => (response.ok ? response.json() : null),
        () => null,
      )
      .then(setItems);
    const drop = (event: DragEvent) => {
      event.preventDefault();
      if (event.type === 'drop') void open([...(event.dataTransfer?.files ?? [])]);
    };
    addEventListener('dragover', drop);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', drop);
      removeEventListener('drop', drop);
    };
  }, []);
  const remove = (name: string) => {
    known.current = known.current.filter((member) => member.name !== name);
    setMembers(known.current);
    setSaid([]);
  };
  if (items === undefined) return null;
  if (items === null) return <p role="status">{words.failed}</p>;
  const rows = themeRows(members, items);
  const missed = mostMissed(members, items);
  const title = (id: string) => items.find((item) => item.id === id)?.title ?? id;
  const saveThemes = () =>
    download(
      'boussole-themes.csv',
      csv(
        [
          [words.theme, words.person, words.tried, words.right, words.all],
          ...rows.flatMap(({ theme, all, each }) =>
            each.map((line, i) => [themes[theme] ?? theme, members[i]?.name ?? '', line.tried, line.right, all]),
          ),
        ],
        locale,
      ),
      'text/csv',
    );
  const saveMissed = () =>
    download(
      'boussole-questions.csv',
      csv(
        [
          [words.question, 'id', words.missedBy, words.tried],
          ...mostMissed(members, items, items.length).map(({ id, missed, tried }) => [title(id), id, missed, tried]),
        ],
        locale,
      ),
      'text/csv',
    );
  return (
    <>
      <p class="row">
        <button type="button" class="btn primary" onClick={() => input.current?.click()}>
          {words.choose}
        </button>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          accept=".json,application/json"
          onChange={(event) => {
            void open([...(event.currentTarget.files ?? [])]);
            event.currentTarget.value = '';
          }}
        />
        <button
          type="button"
          class="btn"
          onClick={() => {
            setSaid([take(readPassportHere(Date.now()), '')]);
            setMembers(known.current);
          }}
        >
          {words.mine}
        </button>
        <span class="soft small ui drop-hint">{words.hint}</span>
      </p>
      <div role="status">
        {said.map((line) => (
          <p class="small ui" key={line}>
            {line}
          </p>
        ))}
      </div>
      {members.length === 0 && <p>{words.empty}</p>}
      {members.length > 0 && (
        <>
          <h2>{words.people}</h2>
          <ul class="plain-list people">
            {members.map(({ name }) => (
              <li key={name}>
                {name}{' '}
                <button type="button" class="btn plain" onClick={() => remove(name)} aria-label={fill(words.remove, { name })}>
                  ✕
                </button>
              </li>
            ))}
          </ul>
          <h2 id="themes">{words.themes}</h2>
          <div class="table" tabIndex={0} role="region" aria-labelledby="themes">
            <table>
              <thead>
                <tr>
                  <th scope="col">{words.theme}</th>
                  <th scope="col">{words.team}</th>
                  {members.map(({ name }) => (
                    <th scope="col" key={name}>
                      {name}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map(({ theme, tried, right, each }) => (
                  <tr key={theme}>
                    <th scope="row">{themes[theme] ?? theme}</th>
                    {[{ tried, right }, ...each].map((line, i) => (
                      <td key={i} class={i === 0 ? 'team' : ''}>
                        {line.tried ? fill(words.of, line) : words.none}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <h2>{words.missed}</h2>
          {missed.length === 0 && <p>{words.nobody}</p>}
          {missed.length > 0 && (
            <div class="table">
              <table>
                <thead>
                  <tr>
                    <th scope="col">{words.question}</th>
                    <th scope="col">{words.missedBy}</th>
                  </tr>
                </thead>
                <tbody>
                  {missed.map(({ id, ...count }) => (
                    <tr key={id}>
                      <td>
                        <a href={`${root}practice/items/${id}/`}>{title(id)}</a>
                      </td>
                      <td>{fill(words.by, count)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )}
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
