import { formatDay } from '../core/day.ts';
import type { Locale } from '../core/locale.ts';
import type { Cycle } from '../okr/model.ts';

const DAY = 86_400_000;
const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The quarter a day is in, and those that follow. */
export function quarters(today: string, locale: Locale, count = 3): Required<{ [K in keyof Cycle]: string }>[] {
  const [year = 2026, month = 1] = today.split('-').map(Number);
  const first = Math.floor((month - 1) / 3);
  return Array.from({ length: count }, (_, i) => {
    const at = first + i;
    const start = Date.UTC(year, at * 3, 1);
    return {
      label: `${locale === 'fr' ? 'T' : 'Q'}${(at % 4) + 1} ${new Date(start).getUTCFullYear()}`,
      start: iso(start),
      end: iso(Date.UTC(year, at * 3 + 3, 0)),
    };
  });
}

/** Whether a cycle has two days in the right order. */
export function hasDays({ start, end }: Cycle): boolean {
  const [from, to] = [Date.parse(`${start ?? ''}T00:00:00Z`), Date.parse(`${end ?? ''}T00:00:00Z`)];
  return Number.isFinite(from) && Number.isFinite(to) && from < to;
}

/** Days of the check-ins, the review on the last; none without a cycle. At most 60. */
export function checkIns(cycle: Cycle, every: number): string[] {
  if (!hasDays(cycle)) return [];
  const end = Date.parse(`${cycle.end}T00:00:00Z`);
  const days: string[] = [];
  for (let time = Date.parse(`${cycle.start}T00:00:00Z`) + every * DAY; time < end && days.length < 60; time += every * DAY)
    days.push(iso(time));
  return [...days, iso(end)];
}

/** The day in the middle of a cycle; null without one. */
export const middle = (cycle: Cycle): string | null =>
  hasDays(cycle) ? iso((Date.parse(`${cycle.start}T00:00:00Z`) + Date.parse(`${cycle.end}T00:00:00Z`)) / 2) : null;

/** A day in words: « 15 janvier », with its year where asked. */
export const sayDay = (day: string, locale: Locale, year = false): string =>
  formatDay(Date.parse(`${day}T00:00:00Z`), locale, { day: 'numeric', month: 'long', ...(year && { year: 'numeric' }), timeZone: 'UTC' });
