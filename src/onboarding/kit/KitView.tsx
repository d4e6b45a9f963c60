import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { unpack } from '../../core/pack.ts';
import SortView from '../../exercises/sort/View.tsx';
import type { SortWords } from '../../exercises/sort/strings.ts';
import type { ShellWords } from '../../exercises/strings.ts';
import { fill } from '../../core/fill.ts';
import { EMPTY_PROGRESS, stamped } from '../../progress/model.ts';
import { $progress, change, loadProgress } from '../../stores/progress.ts';
import { stepsOf } from '../path.ts';
import PathSteps from '../PathSteps.tsx';
import { duration } from '../time.ts';
import { loadCatalogue } from './catalogue.ts';
import { decodeKit, type Kit } from './kit.ts';
import { quizOf } from './quiz.ts';
import { resolveKit } from './resolve.ts';
import type { KitWords } from './strings.ts';

type Props = Readonly<{
  root: string;
  locale: 'fr' | 'en';
  words: KitWords;
  sort: ShellWords & SortWords;
  ideas: Readonly<Record<string, string>>;
}>;

/** A kit as the newcomer sees it: what it is, then its path, numbers and their exercise. */
export default function KitView({ root, locale, words, sort, ideas }: Props) {
  const progress = useStore($progress, { ssr: () => EMPTY_PROGRESS });
  const [catalogue, setCatalogue] = useState<Awaited<ReturnType<typeof loadCatalogue>>>(null);
  const [arrived, setArrived] = useState<Kit | null>(null);
  const [id, setId] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const [live, setLive] = useState(false);
  const file = useRef<HTMLInputElement>(null);
  const receive = (value: unknown) => {
    const kit = decodeKit(value);
    setSaid(kit ? '' : words.notAKit);
    setArrived(kit);
  };
  useEffect(() => {
    loadProgress();
    setLive(true);
    const carried = /^#kit=1\.([\w-]+)$/.exec(location.hash)?.[1];
    if (location.hash.startsWith('#kit=')) {
      receive(carried ? unpack(carried) : null);
      history.replaceState(null, '', location.pathname + location.search);
    }
    const kept = Object.entries($progress.get().kits)
      .filter(([, entry]) => !entry.own)
      .sort((a, b) => b[1].at - a[1].at);
    setId(new URLSearchParams(location.search).get('id') ?? kept[0]?.[0] ?? null);
    void loadCatalogue(root).then(setCatalogue);
  }, []);
  const entry = id ? progress.kits[id] : undefined;
  const kept = decodeKit(entry?.kit);
  const kit = arrived ?? kept;
  const accept = (chosen: Kit) => {
    change((now) => stamped(now, 'kits', chosen.id, { kit: chosen, own: now.kits[chosen.id]?.own ?? false, at: Date.now() }));
    history.replaceState(null, '', `${location.pathname}?id=${chosen.id}`);
    setId(chosen.id);
    setArrived(null);
  };
  const drop = () => {
    if (id) change((now) => stamped(now, 'kits', id, { kit: {}, own: false, at: Date.now() }));
    setId(null);
    setSaid(words.dropped);
  };
  const opener = (
    <p class="row">
      <button type="button" class="btn" onClick={() => file.current?.click()}>
        {words.choose}
      </button>
      <input
        ref={file}
        type="file"
        hidden
        accept=".json,application/json"
        onChange={(event) => {
          const chosen = event.currentTarget.files?.[0];
          void chosen?.text().then((text) => receive(parsed(text)));
          event.currentTarget.value = '';
        }}
      />
      <span role="status" class="ui small">
        {said}
      </span>
    </p>
  );
  if (!live) return null;
  if (!kit)
    return (
      <>
        <p>{words.noKit}</p>
        {opener}
      </>
    );
  const path = catalogue && resolveKit(kit, catalogue, root);
  const quiz = quizOf(kit, words, locale);
  const dated = path && {
    ...path,
    days: path.days.map((day) => ({
      ...day,
      ...(day.date && {
        date: new Intl.DateTimeFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', {
          weekday: 'long',
          day: 'numeric',
          month: 'long',
          timeZone: 'UTC',
        }).format(Date.parse(day.date)),
      }),
    })),
  };
  return (
    <>
      {arrived && <p class="kicker">{words.arrived}</p>}
      <h2 class="kit-name">{kit.name}</h2>
      {kit.from && <p class="soft ui">{fill(words.by, { from: kit.from })}</p>}
      {kit.welcome && <p class="welcome">{kit.welcome}</p>}
      {arrived && dated && (
        <p class="row">
          <button type="button" class="btn primary" onClick={() => accept(arrived)}>
            {words.accept}
          </button>
          <span class="soft ui">
            {fill(words.days, {
              days: dated.days.length,
              n: stepsOf(dated).length,
              time: duration(
                stepsOf(dated).reduce((sum, { minutes }) => sum + minutes, 0),
                catalogue.words,
              ),
            })}
          </span>
        </p>
      )}
      {!arrived && dated && (
        <PathSteps
          path={dated}
          words={catalogue.words}
          ideas={ideas}
          numbers={kit.numbers}
          placement={`${root}path/placement/`}
          certificate={`${root}path/kit/certificate/?id=${kit.id}`}
        />
      )}
      {kit.numbers.length > 0 && (
        <section aria-labelledby="numbers">
          <h2 id="numbers">{words.yourNumbers}</h2>
          <div class="table">
            <table class="cards">
              <thead>
                <tr>
                  {[words.numberName, words.numberDefinition, words.target, words.source].map((head) => (
                    <th scope="col">{head}</th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {kit.numbers.map(({ name, definition, target, source }) => (
                  <tr key={name}>
                    <th scope="row">{name}</th>
                    <td data-col={words.numberDefinition}>{definition}</td>
                    <td data-col={words.target}>{target}</td>
                    <td data-col={words.source}>{source}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </section>
      )}
      {!arrived && quiz && (
        <section class="exercise" aria-labelledby="house-numbers">
          <h3 id="house-numbers">{words.quiz}</h3>
          <SortView item={quiz} words={sort} pages={{}} locale={locale} report="" />
        </section>
      )}
      {!arrived && (
        <p class="row no-print">
          {opener}
          <button type="button" class="btn plain" onClick={drop}>
            {words.drop}
          </button>
        </p>
      )}
    </>
  );
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};
