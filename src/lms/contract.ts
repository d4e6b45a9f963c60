import type { Report } from './course.ts';

/** What an LMS answers at launch. `open` false: no LMS was found, or it refused. */
export type Start = Readonly<{
  open: boolean;
  /** What was handed over last time; empty at a first launch. */
  data: string;
  /** Step to come back to. */
  at: string;
  /** Only looking: nothing may be recorded. */
  looking: boolean;
}>;

/** What is handed over: the state as text, the step, what it comes to, the seconds of this session. */
export type Handed = Readonly<{ data: string; at: string; report: Report; seconds: number }>;

/** The one door between a package and any LMS. */
export type Lms = Readonly<{
  /** Most characters of `data`. */
  limit: number;
  start: () => Promise<Start>;
  /** Hands over and asks to keep; whether it was kept. */
  save: (handed: Handed) => boolean | Promise<boolean>;
  /** The last word of a session; must do its work at once, for the page is going. */
  finish: (handed: Handed) => boolean | Promise<boolean>;
  /** Where to go after leaving, if the LMS said. */
  exit: () => string | null;
}>;

/** Whether what was learnt passes: by the LMS's own bar where it set one, else by finishing. Null: not finished. */
export const passes = ({ complete, score }: Report, mastery: number | null): boolean | null =>
  !complete ? null : mastery === null || score === null ? true : score >= mastery;

/** A score as LMSs keep it: at most four decimals. */
export const rounded = (score: number): number => Math.round(score * 10_000) / 10_000;
