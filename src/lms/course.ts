import type { Locale } from '../core/locale.ts';
import { isDone, type Path, stepsOf } from '../onboarding/path.ts';
import { entryOf, type Progress } from '../progress/model.ts';

/** The three ways a package talks to an LMS. */
export const FORMATS = ['scorm12', 'scorm2004', 'cmi5'] as const;
export type Format = (typeof FORMATS)[number];

/** What the frame page of a package knows: a path in one language, its steps' addresses relative to the package. */
export type Course = Readonly<{ format: Format; locale: Locale; path: Path }>;

/** What an LMS is told. `score` in 0–1, null where the path has no exercise or none was tried yet. */
export type Report = Readonly<{ done: number; all: number; complete: boolean; score: number | null }>;

/** Completion: every step done. Score: mean of the best scores of the path's exercises, none done counting 0. */
export function report(path: Path, progress: Progress): Report {
  const steps = stepsOf(path);
  const done = steps.filter((step) => isDone(path.id, step, progress)).length;
  const items = steps.flatMap(({ item }) => item ?? []);
  const best = items.map((item) => entryOf(progress, item)?.best ?? 0);
  const complete = done === steps.length;
  const tried = complete || items.some((item) => progress.items[item]);
  const score = items.length && tried ? best.reduce((sum, each) => sum + each, 0) / items.length : null;
  return { done, all: steps.length, complete, score };
}
