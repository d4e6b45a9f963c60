import { isOwn, type Kit, type KitDay, type KitStep } from './kit.ts';

/** A day with nothing in it yet. */
export const EMPTY_DAY: KitDay = { title: '', date: '', steps: [] };

/** Changes to a kit under composition: pure, each gives a new kit. */

/** Puts a step at the end of a day; a kit without days gets its first. */
export function addStep(kit: Kit, day: number, step: KitStep): Kit {
  const days = kit.days.length ? kit.days : [EMPTY_DAY];
  return { ...kit, days: days.map((each, i) => (i === Math.min(day, days.length - 1) ? { ...each, steps: [...each.steps, step] } : each)) };
}

/** Takes a step out. */
export const takeStep = (kit: Kit, day: number, at: number): Kit => ({
  ...kit,
  days: kit.days.map((each, i) => (i === day ? { ...each, steps: each.steps.filter((_, j) => j !== at) } : each)),
});

/** Moves a step up or down; at the end of a day it goes on into the next. */
export function shiftStep(kit: Kit, day: number, at: number, by: 1 | -1): Kit {
  const steps = kit.days[day]?.steps ?? [];
  const step = steps[at];
  if (!step) return kit;
  const to = at + by;
  if (to >= 0 && to < steps.length) {
    const moved = steps.filter((_, j) => j !== at);
    moved.splice(to, 0, step);
    return { ...kit, days: kit.days.map((each, i) => (i === day ? { ...each, steps: moved } : each)) };
  }
  return kit.days[day + by] ? moveStep(kit, day, at, day + by, by === 1) : kit;
}

/** Moves a step to another day, to its beginning or its end. */
export function moveStep(kit: Kit, day: number, at: number, to: number, first = false): Kit {
  const step = kit.days[day]?.steps[at];
  if (!step || day === to || !kit.days[to]) return kit;
  const without = takeStep(kit, day, at);
  return {
    ...without,
    days: without.days.map((each, i) => (i === to ? { ...each, steps: first ? [step, ...each.steps] : [...each.steps, step] } : each)),
  };
}

/** An id for a new task of the manager's own. */
export function ownId(kit: Kit): string {
  const used = kit.days.flatMap(({ steps }) => steps).flatMap((step) => (isOwn(step) ? Number(step.id.slice(4)) : []));
  return `own-${Math.max(0, ...used) + 1}`;
}

/** The Monday after a day (`2026-11-22`): when a kit begins, unless the manager says otherwise. */
export function mondayAfter(day: string): string {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + ((8 - date.getUTCDay()) % 7 || 7));
  return date.toISOString().slice(0, 10);
}

/** The kit with other days, dated from its own first day on. */
export const withDays = (kit: Kit, days: Kit['days']): Kit => datedFrom({ ...kit, days }, kit.days[0]?.date ?? '');

/** The kit with one more day, on the working day after the last. */
export function addDay(kit: Kit): Kit {
  const last = kit.days.at(-1)?.date;
  const [, date = ''] = last ? datedFrom({ ...kit, days: [EMPTY_DAY, EMPTY_DAY] }, last).days.map((day) => day.date) : [];
  return { ...kit, days: [...kit.days, { ...EMPTY_DAY, date }] };
}

/** The same kit with its days dated from a first day on, working days in a row; without one, undated. */
export function datedFrom(kit: Kit, first: string): Kit {
  if (!first) return { ...kit, days: kit.days.map((each) => ({ ...each, date: '' })) };
  const start = Date.parse(`${first}T12:00:00Z`);
  if (Number.isNaN(start)) return kit;
  const day = new Date(start);
  const next = () => {
    while (day.getUTCDay() === 0 || day.getUTCDay() === 6) day.setUTCDate(day.getUTCDate() + 1);
    const text = day.toISOString().slice(0, 10);
    day.setUTCDate(day.getUTCDate() + 1);
    return text;
  };
  return { ...kit, days: kit.days.map((each) => ({ ...each, date: next() })) };
}
