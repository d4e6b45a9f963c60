import type { Path, Step } from '../path.ts';
import { isOwn, type Kit, type KitStep } from './kit.ts';

/** What the site offers a kit to choose from, in one language. */
export type Catalogue = Readonly<{
  paths: readonly Path[];
  /** Names of pages, by `glossary/kpi`. */
  pages: Readonly<Record<string, string>>;
  items: readonly Readonly<{ id: string; title: string; type: string; home: string }>[];
}>;

/** Minutes a page takes where no path says, and an exercise, by type. */
const READ = 4;
const MINUTES: Readonly<Record<string, number>> = { case: 8, sort: 6, repair: 8, build: 6, numeric: 4, order: 4, match: 4, spot: 4 };

/** The path of a kit in the reader's language; steps that are gone from the site are left out. */
export function resolveKit(kit: Kit, { paths, pages, items }: Catalogue, root: string): Path {
  const id = `kit-${kit.id}`;
  const query = (step: string) => `?path=${id}&step=${step}`;
  const ours = new Map(
    paths.flatMap((path) => path.days.flatMap(({ steps }) => steps.map((step): [string, Step] => [`${path.id}/${step.id}`, step]))),
  );
  const taken = new Map<string, string>();
  /** Ids are unique in our paths each, not across them: the second of a name takes its path's along. */
  const free = (ref: string, own: string): string => {
    const by = taken.get(own);
    taken.set(own, by ?? ref);
    return by === undefined || by === ref ? own : ref.replace('/', '-');
  };
  const step = (chosen: KitStep): Step[] => {
    if (isOwn(chosen))
      return [
        {
          id: chosen.id,
          do: 'company',
          minutes: chosen.minutes,
          name: chosen.title,
          why: '',
          ask: chosen.ask,
          href: `${root}path/kit/?id=${kit.id}#${chosen.id}`,
        },
      ];
    const known = ours.get(chosen.ref);
    if (known) {
      const own = free(chosen.ref, known.id);
      const place =
        known.do === 'company' ? `${root}path/kit/?id=${kit.id}#${own}` : known.href.replace(/\?path=[^&]*&step=[^&]*/, query(own));
      return [{ ...known, id: own, href: place }];
    }
    if (pages[chosen.ref] !== undefined) {
      const own = `read-${chosen.ref.replace('/', '-')}`;
      return [
        {
          id: own,
          do: 'read',
          minutes: READ,
          name: pages[chosen.ref] ?? '',
          why: '',
          page: chosen.ref,
          href: `${root}${chosen.ref}/${query(own)}`,
        },
      ];
    }
    const item = items.find((each) => `item:${each.id}` === chosen.ref);
    const own = `do-${item?.id.replaceAll('/', '-')}`;
    return item
      ? [
          {
            id: own,
            do: 'exercise',
            minutes: MINUTES[item.type] ?? 3,
            name: item.title,
            why: '',
            item: item.id,
            href: `${root}practice/items/${item.id}/${query(own)}`,
          },
        ]
      : [];
  };
  const seen = new Set<string>();
  return {
    id,
    name: kit.name,
    parts: 'day',
    days: kit.days.map(({ title, date, steps }, i) => ({
      id: `day-${i + 1}`,
      title,
      aim: '',
      ...(date && { date }),
      steps: steps.flatMap(step).filter((each) => !seen.has(each.id) && seen.add(each.id)),
    })),
  };
}

/** A kit's days from one of our paths, to start from. */
export const daysOf = (path: Path): Kit['days'] =>
  path.days.map(({ title, steps }) => ({ title, date: '', steps: steps.map((step) => ({ ref: `${path.id}/${step.id}` })) }));
