import type { Progress } from '../progress/model.ts';
import { okrDoneAt } from '../progress/okrs.ts';
import { total } from './time.ts';

/** Exercises that a team's kit makes of the company's numbers: what belongs to which, KPI or Key Result, the parts of a KPI, a score. */
export const HOUSE = ['where', 'roles', 'anatomy', 'score'] as const;
export type House = (typeof HOUSE)[number];

/** A step of a path in one language. Its progress and answer are stored under `<path>/<id>`. */
export type Step = Readonly<{
  id: string;
  do: 'read' | 'exercise' | 'workshop' | 'company';
  minutes: number;
  /** What the list calls it. */
  name: string;
  why: string;
  /** Where it is done. */
  href: string;
  /** Page of a read step, item of an exercise step. */
  page?: string;
  item?: string;
  /** Launch brief that a workshop step opens. */
  brief?: string;
  /** What a company step asks. */
  ask?: string;
  /** The exercise of the company's own numbers that belongs there. */
  house?: House;
  /** Idea of the prerequisite graph it teaches or asks about. */
  idea?: string;
}>;

export type Day = Readonly<{ id: string; title: string; aim: string; steps: readonly Step[]; date?: string }>;

/** A path in one language, ours or a team's. */
export type Path = Readonly<{ id: string; name: string; parts: 'day' | 'part'; days: readonly Day[] }>;

/** Storage key of a step. */
export const keyOf = (path: string, step: string): string => `${path}/${step}`;

/** Every step in order. */
export const stepsOf = (path: Path): Step[] => path.days.flatMap(({ steps }) => steps);

/** Whether a step is done: as the reader ticked it, else by what they did. */
export function isDone(path: string, step: Step, progress: Progress): boolean {
  const key = keyOf(path, step.id);
  const hand = progress.steps[key];
  if (hand) return hand.done;
  if (step.page) return progress.pages[step.page] !== undefined;
  if (step.item) return progress.items[step.item] !== undefined;
  if (step.do === 'workshop') return okrDoneAt(progress, step.brief) !== null;
  return Boolean(progress.answers[key]?.text.trim());
}

/** The idea that lets a reader skip a step, and the one whose question showed it; null where nothing does. */
export function skipOf(step: Step, progress: Progress): { idea: string; via: string } | null {
  const placed = step.idea ? progress.placed[step.idea] : undefined;
  return step.idea && placed?.known ? { idea: step.idea, via: placed.via } : null;
}

/** Where a reader stands: steps done of all, minutes left, the step to do next (skippable ones passed over). */
export function standing(path: Path, progress: Progress): { done: number; all: number; minutes: number; next: Step | null } {
  const steps = stepsOf(path);
  const left = steps.filter((step) => !isDone(path.id, step, progress));
  const todo = left.filter((step) => !skipOf(step, progress));
  return {
    done: steps.length - left.length,
    all: steps.length,
    minutes: total(todo),
    next: todo[0] ?? left[0] ?? null,
  };
}

/** The part a step stands in: its number there, and how many there are; and the step after it in the path. */
export function place(path: Path, id: string): { day: Day; part: number; n: number; all: number; next: Step | null } | null {
  const part = path.days.findIndex(({ steps }) => steps.some((step) => step.id === id));
  const day = path.days[part];
  if (!day) return null;
  const steps = stepsOf(path);
  const n = day.steps.findIndex((step) => step.id === id) + 1;
  return { day, part: part + 1, n, all: day.steps.length, next: steps[steps.findIndex((step) => step.id === id) + 1] ?? null };
}

/** First and last day something of the path was done; null before. */
export function span(path: Path, progress: Progress): { from: number; to: number } | null {
  const times = stepsOf(path).flatMap((step) => {
    if (!isDone(path.id, step, progress)) return [];
    const key = keyOf(path.id, step.id);
    const done = [
      progress.steps[key]?.at,
      progress.answers[key]?.at,
      step.page && progress.pages[step.page],
      step.item && progress.items[step.item]?.[0]?.at,
      step.do === 'workshop' && okrDoneAt(progress, step.brief),
    ];
    return done.find((at): at is number => typeof at === 'number') ?? [];
  });
  return times.length ? { from: Math.min(...times), to: Math.max(...times) } : null;
}
