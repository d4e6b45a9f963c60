import type { Locale } from '../core/locale.ts';
import { escapeIcs, foldIcs } from '../okr/formats/ics.ts';
import { WORDS } from './strings.ts';

/** A path as a calendar needs it, in one language. */
export type Plan = Readonly<{
  id: string;
  name: string;
  /** Address of the path's page. */
  href: string;
  days: readonly Readonly<{ id: string; title: string; aim: string; steps: readonly Readonly<{ title: string; minutes: number }>[] }>[];
}>;

/** `start`: first day, `2026-11-23`. `at`: `09:30`, in the reader's own time zone. `stamp`: now, `YYYYMMDDTHHMMSSZ`. */
export type PlanOptions = Readonly<{ locale: Locale; start: string; at: string; stamp: string }>;

const DAY = 86_400_000;
const isWorkday = (time: number) => ![0, 6].includes(new Date(time).getUTCDay());
const compact = (time: number) => new Date(time).toISOString().slice(0, 19).replace(/[-:]/g, '');

/** The days of a path on working days in a row from the start, in floating time; null where a date or hour is none. */
export function pathIcs(plan: Plan, { locale, start, at, stamp }: PlanOptions): string | null {
  const first = Date.parse(`${start}T${at}:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(start) || !/^\d{2}:\d{2}$/.test(at) || !Number.isFinite(first)) return null;
  const times: number[] = [];
  for (let time = first; times.length < plan.days.length; time += DAY) if (isWorkday(time)) times.push(time);
  const events = plan.days.flatMap((day, i) => {
    const begin = times[i] ?? first;
    const minutes = day.steps.reduce((sum, step) => sum + step.minutes, 0);
    const number = plan.days.length > 1 ? `${WORDS[locale].day.replace('{n}', String(i + 1))} · ` : '';
    return [
      'BEGIN:VEVENT',
      `UID:${plan.id}-${day.id}-${locale}@boussole`,
      `DTSTAMP:${stamp}`,
      `DTSTART:${compact(begin)}`,
      `DTEND:${compact(begin + Math.max(5, minutes) * 60_000)}`,
      `SUMMARY:${escapeIcs(`${plan.name} · ${number}${day.title}`)}`,
      `DESCRIPTION:${escapeIcs([day.aim, '', ...day.steps.map((step) => `• ${step.title} (${step.minutes} min)`), '', plan.href].join('\n'))}`,
      `URL:${plan.href}`,
      'TRANSP:OPAQUE',
      'END:VEVENT',
    ];
  });
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Boussole//Path//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...events,
    'END:VCALENDAR',
  ];
  return `${lines.map(foldIcs).join('\r\n')}\r\n`;
}
