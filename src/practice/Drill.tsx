import { useEffect, useRef, useState } from 'preact/hooks';
import type { Locale } from '../core/locale.ts';
import Choice from '../exercises/choice/Island.tsx';
import { deal, type MadeItem } from '../exercises/generate/deal.ts';
import { type Facts, unpacked } from '../exercises/generate/facts.ts';
import Numeric from '../exercises/numeric/Island.tsx';
import { fill } from '../core/fill.ts';
import { $checked } from '../stores/progress.ts';
import type { DrillWords } from './drill-words.ts';
import { Marks } from './Marks.tsx';
import type { Outcome } from './results.ts';

type Props = Readonly<{
  root: string;
  locale: Locale;
  theme: string | null;
  words: DrillWords;
  names: Readonly<Record<string, string>>;
  report: string;
  levels: readonly string[];
}>;

/** Addresses and names of the pages a question cites. */
function pagesOf(item: MadeItem, facts: Facts, { root, locale, names }: Props) {
  const cited = [...item.teaches, ...(item.type === 'choice' ? item.options.flatMap(({ see }) => see ?? []) : [])];
  return Object.fromEntries(
    cited.map((page) => {
      const [section, id = '', row] = page.split(/[/#]/);
      const known = facts.metrics.find((metric) => metric.id === id) ?? facts.tables.find((table) => table.id === id);
      return [page, { href: `${root}${section}/${id}/${row ? `#${row}` : ''}`, name: names[page] ?? known?.name[locale] ?? id }];
    }),
  );
}

/** Whole numbers of the address: the series and the question in it. */
const numberIn = (name: string): number =>
  Math.min(1e6, Math.max(0, Math.trunc(Number(new URLSearchParams(location.search).get(name)) || 0)));

/** Questions without end, out of a seed that stands in the address. */
export default function Drill(props: Props) {
  const { root, locale, theme, words } = props;
  const [facts, setFacts] = useState<Facts | null>();
  const [seed, setSeed] = useState(0);
  const [n, setN] = useState(0);
  const [outcomes, setOutcomes] = useState<Readonly<Record<number, Outcome>>>({});
  const head = useRef<HTMLHeadingElement>(null);
  const turn = (series: number, question: number) => {
    setSeed(series);
    setN(question);
    history.replaceState(null, '', `${location.pathname}?seed=${series}&n=${question + 1}`);
  };
  useEffect(() => {
    turn(numberIn('seed') || 1 + (Date.now() % 99_991), Math.max(0, numberIn('n') - 1));
    fetch(`${root}practice/facts.json`)
      .then(
        (response) => (response.ok ? response.json() : null),
        () => null,
      )
      .then((sent) => setFacts(sent && unpacked(sent)));
  }, []);
  const item = facts ? deal(facts, theme, locale, seed, n) : null;
  useEffect(
    () =>
      $checked.listen((check) => {
        if (!check || check.id !== item?.id) return;
        const outcome: Outcome = check.score === 1 ? 'right' : check.score > 0 ? 'partly' : 'wrong';
        setOutcomes((before) => (n in before ? before : { ...before, [n]: outcome }));
      }),
    [item?.id, n],
  );
  if (facts === undefined) return <p role="status">{words.loading}</p>;
  if (facts === null) return <p role="status">{words.failed}</p>;
  if (!item) return <p role="status">{words.none}</p>;

  const told = Object.values(outcomes);
  const right = told.filter((outcome) => outcome === 'right').length;
  const go = () => {
    turn(seed, n + 1);
    requestAnimationFrame(() => head.current?.focus());
  };
  const frame = { locale, pages: pagesOf(item, facts, props), report: props.report };
  return (
    <section class="drill">
      <p class="kicker">{fill(words.where, { n: n + 1 })}</p>
      <h2 tabIndex={-1} ref={head}>
        {item.title}
      </h2>
      <p class="level ui">{props.levels[item.difficulty - 1]}</p>
      <div key={item.id}>{item.type === 'choice' ? <Choice item={item} {...frame} /> : <Numeric item={item} {...frame} />}</div>
      <p class="small soft">{fill(words.share, { seed })}</p>
      <div class="session-bar ui">
        <p>
          {told.length > 0 && (
            <>
              <Marks outcomes={told.slice(-12)} /> {fill(right < 2 ? words.soOne : words.so, { right, all: told.length })}
            </>
          )}
        </p>
        <button type="button" class={n in outcomes ? 'btn primary' : 'btn'} onClick={go}>
          {n in outcomes ? words.next : words.skip}
        </button>
      </div>
    </section>
  );
}
