import { stepsOf } from '../onboarding/path.ts';
import { decodeProgress, encodeProgress } from '../progress/codec.ts';
import type { Progress } from '../progress/model.ts';
import { BACKUP, DUE, PROGRESS } from '../stores/keys.ts';
import type { Handed, Lms } from './contract.ts';
import { type Course, report } from './course.ts';
import { decodeKept, encodeKept } from './suspend.ts';
import { type Host, memory } from './store.ts';

/** What the frame page shows of its talk with the LMS. */
export type Talk = 'opening' | 'none' | 'looking' | 'saving' | 'saved' | 'unsaved';

/** Keys that are worked out again, or are of no use to the LMS. */
const APART: readonly string[] = [PROGRESS, BACKUP, DUE];
/** Changes are gathered this long before they are handed over, ms. */
const GATHER = 400;
/** An LMS that did not answer is asked again after this, ms. */
const AGAIN = 20_000;

export type Clock = Readonly<{ now: () => number; later: (act: () => void, ms: number) => unknown }>;

/** A launch: the pages' storage, the step, and what the LMS is told of both. */
export type Session = Readonly<{
  host: Host;
  /** What changes: where one is, what the LMS answered, what it has no room for, whether what it had was unreadable. */
  now: { at: string; talk: Talk; dropped: readonly string[]; unreadable: boolean };
  progress: () => Progress;
  /** Opens the LMS and lays out what it had. */
  open: () => Promise<void>;
  /** Changes what was done. */
  change: (act: (progress: Progress) => Progress) => void;
  /** Goes to a step, which the LMS is to remember. */
  turn: (step: string) => void;
  /** Hands over now. */
  save: () => Promise<void>;
  /** Ends the session; whether the LMS took the last word. A second time does nothing. */
  finish: () => Promise<boolean>;
}>;

/** A session of a course with an LMS, or with none; `shown` hears of every change. */
export function sessionOf(course: Course, lms: Lms | null, clock: Clock, shown: () => void): Session {
  const began = clock.now();
  const now: Session['now'] = { at: '', talk: 'opening', dropped: [], unreadable: false };
  let [waiting, over, silent] = [false, false, false];
  const host: Host = { local: memory((key) => !silent && !key.endsWith(':probe') && later()), session: memory() };
  const progress = () => decodeProgress(host.local.get(PROGRESS)).progress;
  const talking = () => !over && ['saving', 'saved', 'unsaved'].includes(now.talk);

  const handed = (): Handed => {
    const rest = Object.fromEntries(
      host.local
        .keys()
        .filter((key) => !APART.includes(key))
        .map((key) => [key, host.local.get(key) ?? '']),
    );
    const { text, dropped } = encodeKept(course.path, { at: now.at, progress: progress(), rest }, lms?.limit ?? 0);
    now.dropped = dropped;
    return { data: text, at: now.at, report: report(course.path, progress()), seconds: (clock.now() - began) / 1000 };
  };
  const save = async (): Promise<void> => {
    waiting = false;
    if (!lms || !talking()) return;
    const kept = await lms.save(handed());
    if (over) return;
    if (!waiting) now.talk = kept ? 'saved' : 'unsaved';
    if (!kept) clock.later(() => now.talk === 'unsaved' && void save(), AGAIN);
    shown();
  };
  function later(): void {
    if (talking()) {
      now.talk = 'saving';
      if (!waiting) clock.later(() => void save(), GATHER);
      waiting = true;
    }
    shown();
  }

  return {
    host,
    now,
    progress,
    save,
    open: async () => {
      const start = await lms?.start();
      const kept = start?.open ? decodeKept(start.data) : null;
      now.unreadable = Boolean(start?.data) && kept === null;
      silent = true;
      if (kept) {
        host.local.set(PROGRESS, encodeProgress(kept.progress));
        for (const [key, value] of Object.entries(kept.rest)) host.local.set(key, value);
      }
      silent = false;
      const steps = stepsOf(course.path).map(({ id }) => id);
      now.at = [start?.at, kept?.at].find((id) => id && steps.includes(id)) ?? steps[0] ?? '';
      now.talk = !start?.open ? 'none' : start.looking ? 'looking' : 'saved';
      shown();
    },
    change: (act) => host.local.set(PROGRESS, encodeProgress(act(progress()))),
    turn: (step) => {
      now.at = step;
      later();
    },
    finish: async () => {
      if (!lms || over || ['none', 'opening'].includes(now.talk)) return false;
      over = true;
      return lms.finish(handed());
    },
  };
}
