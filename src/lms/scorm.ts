import { type Api, type Calls, door } from './api.ts';
import { type Handed, type Lms, passes, rounded, type Start } from './contract.ts';
import { LIMIT } from './suspend.ts';
import { duration, timespan } from './time.ts';

const CALLS12: Calls = { initialize: 'LMSInitialize', terminate: 'LMSFinish', get: 'LMSGetValue', set: 'LMSSetValue', commit: 'LMSCommit' };
const CALLS2004: Calls = { initialize: 'Initialize', terminate: 'Terminate', get: 'GetValue', set: 'SetValue', commit: 'Commit' };

/** A number an LMS gave, or none. */
const numeric = (text: string): number | null => (text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : null);
const percent = (score: number): string => String(Number((score * 100).toFixed(2)));
const NONE: Start = { open: false, data: '', at: '', looking: false };
type Door = ReturnType<typeof door>;

/** What the two versions name and tell differently. */
type Version = Readonly<{
  calls: Calls;
  limit: number;
  /** Elements of the mode and of the place. */
  mode: string;
  at: string;
  /** Reads what the LMS knows of the learner, once it is open. */
  read: (lms: Door, looking: boolean) => void;
  /** The values that say this. */
  say: (handed: Handed) => Readonly<Record<string, string>>;
}>;

/** Opened, told, closed: the same in both versions. Who only looks tells nothing. */
function talk(api: Api, { calls, limit, mode, at, read, say }: Version): Lms {
  const lms = door(api, calls);
  let [looking, open] = [false, false];
  const hand = (handed: Handed): boolean => looking || lms.set({ ...say(handed), [at]: handed.at, 'cmi.suspend_data': handed.data });
  return {
    limit,
    start: async () => {
      open = lms.initialize();
      if (!open) return NONE;
      looking = ['browse', 'review'].includes(lms.get(mode));
      read(lms, looking);
      return { open, looking, data: lms.get('cmi.suspend_data'), at: lms.get(at) };
    },
    save: (handed) => open && hand(handed) && lms.commit(),
    finish: (handed) => {
      if (!open) return false;
      open = false;
      const taken = hand(handed);
      return lms.commit() && lms.terminate() && taken;
    },
    exit: () => null,
  };
}

/** SCORM 1.2. A status once reached is not taken back. */
export function scorm12(api: Api): Lms {
  let mastery: number | null = null;
  let reached = '';
  return talk(api, {
    calls: CALLS12,
    limit: LIMIT.scorm12,
    mode: 'cmi.core.lesson_mode',
    at: 'cmi.core.lesson_location',
    read: (lms, looking) => {
      reached = lms.get('cmi.core.lesson_status');
      const bar = numeric(lms.get('cmi.student_data.mastery_score'));
      mastery = bar === null ? null : bar / 100;
      if (!looking && ['', 'not attempted', 'unknown'].includes(reached)) lms.set({ 'cmi.core.lesson_status': 'incomplete' });
    },
    say: ({ report, seconds }) => {
      const passed = passes(report, mastery);
      const status = passed === null ? 'incomplete' : mastery === null ? 'completed' : passed ? 'passed' : 'failed';
      if (!['completed', 'passed'].includes(reached)) reached = status;
      return {
        ...(report.score !== null && {
          'cmi.core.score.min': '0',
          'cmi.core.score.max': '100',
          'cmi.core.score.raw': percent(report.score),
        }),
        'cmi.core.lesson_status': reached,
        'cmi.core.session_time': timespan(seconds),
        'cmi.core.exit': 'suspend',
      };
    },
  });
}

/** SCORM 2004, 4th edition: completion, success and progress are told apart. */
export function scorm2004(api: Api): Lms {
  let mastery: number | null = null;
  let [completed, succeeded] = [false, false];
  return talk(api, {
    calls: CALLS2004,
    limit: LIMIT.scorm2004,
    mode: 'cmi.mode',
    at: 'cmi.location',
    read: (lms) => {
      completed = lms.get('cmi.completion_status') === 'completed';
      succeeded = lms.get('cmi.success_status') === 'passed';
      mastery = numeric(lms.get('cmi.scaled_passing_score'));
    },
    say: ({ report, seconds }) => {
      const passed = passes(report, mastery);
      completed ||= report.complete;
      succeeded ||= passed === true;
      return {
        ...(report.score !== null && {
          'cmi.score.min': '0',
          'cmi.score.max': '100',
          'cmi.score.raw': percent(report.score),
          'cmi.score.scaled': String(rounded(report.score)),
        }),
        'cmi.completion_status': completed ? 'completed' : 'incomplete',
        'cmi.success_status': succeeded ? 'passed' : passed === false ? 'failed' : 'unknown',
        'cmi.progress_measure': String(completed ? 1 : rounded(report.done / report.all)),
        'cmi.session_time': duration(seconds),
        'cmi.exit': 'suspend',
      };
    },
  });
}
