import { isOwn, type Kit, type KitStep } from './kit.ts';

/** Changes to a kit under composition: pure, each gives a new kit. */

/** Puts a step at the end of a day; a kit without days gets its first. */
export function addStep(kit: Kit, day: number, step: KitStep): Kit {
  const days = kit.days.length ? kit.days : [{ title: '', date: '', steps: [] }];
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

/** The same kit with its days dated from a first day on, working days in a row. */
export function datedFrom(kit: Kit, first: string): Kit {
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
