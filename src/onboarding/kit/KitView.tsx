import { useEffect, useState } from 'preact/hooks';
import { fill } from '../../core/fill.ts';
import type { Locale } from '../../core/locale.ts';
import { HOUSE, type Step, stepsOf } from '../path.ts';
import { FileButton } from '../../ui/FileButton.tsx';
import PathSteps from '../PathSteps.tsx';
import { duration, total } from '../time.ts';
import { loadCatalogue } from './catalogue.ts';
import { dated } from './dated.ts';
import { houseItem } from './house/house.ts';
import { HouseExercise } from './HouseExercise.tsx';
import { KitNumbers } from './KitNumbers.tsx';
import { rowsOf } from './numbers.ts';
import { resolveKit } from './resolve.ts';
import { useArrival } from './use-arrival.ts';
import type { ViewWords } from './view-strings.ts';

type Props = Readonly<{ root: string; locale: Locale; words: ViewWords; ideas: Readonly<Record<string, string>> }>;

/** A kit as the newcomer sees it: what it is, its path with the company's numbers and their exercises in it, then the numbers. */
export default function KitView({ root, locale, words, ideas }: Props) {
  const { live, kept, said, arrived, kit, own, read, accept, drop } = useArrival();
  const [catalogue, setCatalogue] = useState<Awaited<ReturnType<typeof loadCatalogue>>>(null);
  useEffect(() => void loadCatalogue(root).then(setCatalogue), []);
  const opener = (
    <p class="row">
      <FileButton label={words.choose} onFiles={([file]) => file && read(file)} />
      <span role="status" class="ui small">
        {said && { unread: words.notAKit, dropped: words.dropped }[said]}
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
  const path = catalogue && dated(resolveKit(kit, catalogue, root), locale);
  const steps = path ? stepsOf(path) : [];
  const lost = path ? kit.days.flatMap((day) => day.steps).length - steps.length : 0;
  const houseIn = ({ house }: Step) => {
    const item = house && houseItem(kit, house, locale);
    return item ? <HouseExercise item={item} level="h4" kicker={words.withYours} /> : null;
  };
  const homeless = HOUSE.filter((house) => !steps.some((step) => step.house === house)).flatMap(
    (house) => houseItem(kit, house, locale) ?? [],
  );
  return (
    <>
      {arrived && <p class="kicker">{words.arrived}</p>}
      <h2 class="kit-name" dir="auto">
        {kit.name}
      </h2>
      {kit.from && <p class="soft ui">{fill(words.by, { from: kit.from })}</p>}
      {kit.welcome && (
        <p class="welcome" dir="auto">
          {kit.welcome}
        </p>
      )}
      {!kept && <p class="notice">{words.notKept}</p>}
      {lost > 0 && <p class="notice">{fill(words.lost, { n: lost })}</p>}
      {arrived && path && steps.length > 0 && (
        <p class="row">
          <button type="button" class="btn primary" onClick={() => accept(arrived)}>
            {words.accept}
          </button>
          <span class="soft ui">
            {fill(words.days, {
              days: path.days.length,
              n: steps.length,
              time: duration(total(steps), catalogue.words),
            })}
          </span>
        </p>
      )}
      {!arrived && path && steps.length > 0 && (
        <PathSteps
          path={path}
          words={catalogue.words}
          ideas={ideas}
          numbers={rowsOf(kit.numbers, locale)}
          houseIn={houseIn}
          placement={`${root}path/placement/`}
          certificate={`${root}path/kit/certificate/?id=${kit.id}`}
        />
      )}
      {kit.numbers.length > 0 && <KitNumbers numbers={kit.numbers} {...{ locale, words }} />}
      {!arrived && path && homeless.length > 0 && (
        <>
          <h2>{words.exercises}</h2>
          {homeless.map((item) => (
            <HouseExercise key={item.id} item={item} level="h3" kicker="" />
          ))}
        </>
      )}
      {!arrived && (
        <div class="row no-print">
          {opener}
          {own ? (
            <a class="btn plain" href={`${root}path/team/`}>
              {words.compose}
            </a>
          ) : (
            <button type="button" class="btn plain" onClick={drop}>
              {words.drop}
            </button>
          )}
        </div>
      )}
    </>
  );
}
