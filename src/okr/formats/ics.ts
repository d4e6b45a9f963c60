import type { Locale, Okr } from '../model.ts';
import { fail, ok, type Result } from './result.ts';
import { oneLine, WORDS } from './words.ts';

/** Check-ins of a cycle as all-day events (RFC 5545): no time zone to get wrong. */
export interface IcsOptions {
  readonly locale: Locale;
  /** `YYYYMMDDTHHMMSSZ`: when the file is made; the core has no clock. */
  readonly stamp: string;
  /** Days between two check-ins. */
  readonly everyDays?: 7 | 14 | 28;
  /** Raised by one at each new export of the same OKR, so that calendars update. */
  readonly sequence?: number;
}

const DAY = 86_400_000;
const MOST_EVENTS = 60;
const encoder = new TextEncoder();

/** Escapes a TEXT value: backslash, semicolon, comma, line break; other controls have no place in a calendar. */
export function escapeIcs(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\n|\r/g, '\\n')
    .replace(/(?!\t)\p{Cc}/gu, '');
}

/** Folds a content line at 75 octets, never inside a character. */
export function foldIcs(line: string): string {
  let out = '';
  let size = 0;
  for (const char of line) {
    const octets = encoder.encode(char).length;
    if (size + octets > 75) {
      out += '\r\n ';
      size = 1;
    }
    out += char;
    size += octets;
  }
  return out;
}

/** FNV-1a: the same OKR and day give the same UID for ever. */
function hash(text: string): string {
  let h = 0x811c9dc5;
  for (const byte of encoder.encode(text)) h = Math.imul(h ^ byte, 0x01000193) >>> 0;
  return h.toString(16).padStart(8, '0');
}

const compactDay = (time: number): string => new Date(time).toISOString().slice(0, 10).replaceAll('-', '');

function event(okr: Okr, { locale, stamp, sequence = 0 }: IcsOptions, time: number, last: boolean): string[] {
  const words = WORDS[locale];
  const title = `${last ? words.review : words.checkIn}${words.colon}${oneLine(okr.objective)}`;
  const body = okr.keyResults.map(({ text }, i) => `${i + 1}. ${oneLine(text)}`).join('\n');
  return [
    'BEGIN:VEVENT',
    `UID:${hash(`${okr.objective}|${okr.cycle.label}|${compactDay(time)}`)}-${compactDay(time)}@boussole`,
    `DTSTAMP:${stamp}`,
    `SEQUENCE:${sequence}`,
    `DTSTART;VALUE=DATE:${compactDay(time)}`,
    `DTEND;VALUE=DATE:${compactDay(time + DAY)}`,
    `SUMMARY:${escapeIcs(title)}`,
    `DESCRIPTION:${escapeIcs(body)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** A calendar with one check-in every `everyDays` from the first to the last day of the cycle, and the review on the last. */
export function toIcs(okr: Okr, options: IcsOptions): Result<string> {
  const start = Date.parse(`${okr.cycle.start ?? ''}T00:00:00Z`);
  const end = Date.parse(`${okr.cycle.end ?? ''}T00:00:00Z`);
  if (!Number.isFinite(start) || !Number.isFinite(end) || end < start || !/^\d{8}T\d{6}Z$/.test(options.stamp)) return fail('no-dates');
  const step = (options.everyDays ?? 7) * DAY;
  const days: number[] = [];
  for (let time = start + step; time < end && days.length < MOST_EVENTS; time += step) days.push(time);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Boussole//OKR check-ins//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...days.flatMap((time) => event(okr, options, time, false)),
    ...event(okr, options, end, true),
    'END:VCALENDAR',
  ];
  return ok(`${lines.map(foldIcs).join('\r\n')}\r\n`);
}
