import { seededRandom } from '../core/random.ts';

/** Days on which each person of a cohort came back. */
export type Visits = readonly ReadonlySet<number>[];

/** Last day that is watched, two months after the last day that is drawn. */
const LAST = 150;

/**
 * A made-up cohort that behaves like real ones: many leave early, some form a habit and come back
 * several days a week, a few come back after a long silence. The same seed gives the same people.
 */
export function cohort(size: number, seed: number): Visits {
  const random = seededRandom(seed);
  return Array.from({ length: size }, () => {
    const luck = random();
    const habit = luck < 0.2;
    const stays = habit ? LAST : Math.floor(-Math.log(1 - random()) * (luck < 0.6 ? 9 : 2.5));
    const often = habit ? 0.55 + 0.3 * random() : 0.3 + 0.4 * random();
    const days = new Set([0]);
    for (let day = 1; day <= LAST; day++) if (day <= stays ? random() < often : random() < 0.002) days.add(day);
    return days;
  });
}

const share = (visits: Visits, here: (days: ReadonlySet<number>) => boolean) => (visits.filter(here).length / visits.length) * 100;

/** Share of the cohort there on that very day. */
export const classic = (visits: Visits, day: number): number => share(visits, (days) => days.has(day));

/** Share there at least once in the seven days that begin on that day; day 0 is the day of arrival alone. */
export const range = (visits: Visits, day: number): number =>
  share(visits, (days) => Array.from({ length: 7 }, (_, i) => day + i).some((each) => days.has(each)));

/** Share there on that day or on any later one watched. */
export const rolling = (visits: Visits, day: number): number => share(visits, (days) => [...days].some((each) => each >= day));
