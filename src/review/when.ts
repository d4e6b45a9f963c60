import { formatDay } from '../core/day.ts';

const DAY = 86_400_000;

/** Whole days from one moment's date to another's, in the reader's time zone. */
export function daysBetween(from: number, to: number): number {
  const midnight = (at: number) => new Date(at).setHours(0, 0, 0, 0);
  return Math.round((midnight(to) - midnight(from)) / DAY);
}

/** A day to come in words: `demain`, `in 5 days`, `le 12 mars`. */
export function dayInWords(at: number, now: number, locale: string): string {
  const days = daysBetween(now, at);
  if (Math.abs(days) <= 14) return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day');
  const parts = { day: 'numeric', month: 'long' } as const;
  return locale.startsWith('fr') ? `le ${formatDay(at, 'fr', parts)}` : `on ${formatDay(at, 'en', parts)}`;
}

/** Which line of the agenda a day belongs to. */
export function span(at: number, now: number): 'today' | 'tomorrow' | 'week' | 'month' | 'later' {
  const days = daysBetween(now, at);
  if (days <= 0) return 'today';
  if (days === 1) return 'tomorrow';
  return days <= 7 ? 'week' : days <= 31 ? 'month' : 'later';
}
