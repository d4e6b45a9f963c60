import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Locale } from '../../core/locale.ts';
import type { Item } from '../../exercises/localise.ts';

type View = FunctionComponent<{ item: Item; locale: Locale; pages: Readonly<Record<string, never>>; report: string }>;

/** Views of the types that the house is made of, fetched when one is shown. */
const VIEWS: Readonly<Record<string, () => Promise<{ default: unknown }>>> = {
  sort: () => import('../../exercises/sort/Island.tsx'),
  anatomy: () => import('../../exercises/anatomy/Island.tsx'),
  numeric: () => import('../../exercises/numeric/Island.tsx'),
};

/** An exercise made of a team's numbers; `level` is that of its heading. */
export function HouseExercise({ item, level: Heading, kicker }: Readonly<{ item: Item; level: 'h3' | 'h4'; kicker: string }>) {
  const [view, setView] = useState<{ View: View } | null>(null);
  useEffect(() => {
    void VIEWS[item.type]?.().then(
      (module) => setView({ View: module.default as View }),
      () => undefined,
    );
  }, [item.type]);
  const id = item.id.replaceAll('/', '--');
  return (
    <section class="exercise house" id={id} aria-labelledby={`${id}-title`}>
      {kicker && <p class="kicker">{kicker}</p>}
      <Heading id={`${id}-title`}>{item.title}</Heading>
      {view && <view.View key={item.hash} item={item} locale={item.locale} pages={{}} report="" />}
    </section>
  );
}
