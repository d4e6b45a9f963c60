import { type Handed, type Lms, passes, rounded, type Start } from './contract.ts';
import { LIMIT } from './suspend.ts';
import { duration, timespan } from './time.ts';

/** SCORM 1.2's and 2004's functions differ in name only. */
type Calls = Readonly<{ initialize: string; terminate: string; get: string; set: string; commit: string }>;
const CALLS12: Calls = { initialize: 'LMSInitialize', terminate: 'LMSFinish', get: 'LMSGetValue', set: 'LMSSetValue', commit: 'LMSCommit' };
const CALLS2004: Calls = { initialize: 'Initialize', terminate: 'Terminate', get: 'GetValue', set: 'SetValue', commit: 'Commit' };

type Api = Readonly<Record<string, (...values: string[]) => unknown>>;
type Frame = Readonly<{ parent?: unknown; opener?: unknown }> & Record<string, unknown>;

/** Parents climbed at most, as the standards ask. */
const CLIMB = 7;

/** The LMS's object: in a parent, at most seven up, else in the opener or its parents. Frames of other origins are none. */
export function findApi(from: unknown, name: 'API' | 'API_1484_11'): Api | null {
  const climb = (start: unknown): Api | null => {
    let frame = start as Frame | null | undefined;
    for (let steps = 0; frame && steps <= CLIMB; steps++) {
      try {
        const found = frame[name];
        if (found) return found as Api;
        if (frame.parent === frame) return null;
        frame = frame.parent as Frame | null | undefined;
      } catch {
        return null;
      }
    }
    return null;
  };
  const self = from as Frame;
  const opener = () => {
    try {
      return self.opener ?? (self.parent as Frame | undefined)?.opener;
    } catch {
      return null;
    }
  };
  return climb(self.parent === self ? null : self.parent) ?? climb(opener());
}

/** The functions of an API, never throwing: an LMS that fails answers nothing. */
function door(api: Api, calls: Calls) {
  const call = (name: string, ...values: string[]): string => {
    try {
      return String(api[name]?.(...values) ?? '');
    } catch {
      return '';
    }
  };
  return {
    initialize: () => call(calls.initialize, '') === 'true',
    terminate: () => call(calls.terminate, '') === 'true',
    commit: () => call(calls.commit, '') === 'true',
    get: (element: string) => call(calls.get, element),
    /** Whether every element was taken. */
    set: (values: Readonly<Record<string, string>>) =>
      Object.entries(values)
        .map(([element, value]) => call(calls.set, element, value) === 'true')
        .every(Boolean),
  };
}

/** A number an LMS gave, or none. */
const numeric = (text: string): number | null => (text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : null);
const percent = (score: number): string => String(Number((score * 100).toFixed(2)));
const NONE: Start = { open: false, data: '', at: '', looking: false };

/** SCORM 1.2. A status once reached is not taken back. */
export function scorm12(api: Api): Lms {
  const lms = door(api, CALLS12);
  let looking = false;
  let open = false;
  let mastery: number | null = null;
  let reached = '';
  const hand = ({ data, at, report, seconds }: Handed): boolean => {
    if (looking) return true;
    const passed = passes(report, mastery);
    const status = passed === null ? 'incomplete' : mastery === null ? 'completed' : passed ? 'passed' : 'failed';
    if (!['completed', 'passed'].includes(reached)) reached = status;
    const score: Record<string, string> =
      report.score === null ? {} : { 'cmi.core.score.min': '0', 'cmi.core.score.max': '100', 'cmi.core.score.raw': percent(report.score) };
    return lms.set({
      ...score,
      'cmi.core.lesson_status': reached,
      'cmi.core.lesson_location': at,
      'cmi.suspend_data': data,
      'cmi.core.session_time': timespan(seconds),
      'cmi.core.exit': 'suspend',
    });
  };
  return {
    limit: LIMIT.scorm12,
    start: async () => {
      open = lms.initialize();
      if (!open) return NONE;
      looking = ['browse', 'review'].includes(lms.get('cmi.core.lesson_mode'));
      reached = lms.get('cmi.core.lesson_status');
      const bar = numeric(lms.get('cmi.student_data.mastery_score'));
      mastery = bar === null ? null : bar / 100;
      if (!looking && ['', 'not attempted', 'unknown'].includes(reached)) lms.set({ 'cmi.core.lesson_status': 'incomplete' });
      return { open, looking, data: lms.get('cmi.suspend_data'), at: lms.get('cmi.core.lesson_location') };
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

/** SCORM 2004, 4th edition: completion, success and progress are told apart. */
export function scorm2004(api: Api): Lms {
  const lms = door(api, CALLS2004);
  let looking = false;
  let open = false;
  let mastery: number | null = null;
  let [completed, succeeded] = [false, false];
  const hand = ({ data, at, report, seconds }: Handed): boolean => {
    if (looking) return true;
    const passed = passes(report, mastery);
    completed ||= report.complete;
    succeeded ||= passed === true;
    const score: Record<string, string> =
      report.score === null
        ? {}
        : {
            'cmi.score.min': '0',
            'cmi.score.max': '100',
            'cmi.score.raw': percent(report.score),
            'cmi.score.scaled': String(rounded(report.score)),
          };
    return lms.set({
      ...score,
      'cmi.completion_status': completed ? 'completed' : 'incomplete',
      'cmi.success_status': succeeded ? 'passed' : passed === false ? 'failed' : 'unknown',
      'cmi.progress_measure': String(completed ? 1 : rounded(report.done / report.all)),
      'cmi.location': at,
      'cmi.suspend_data': data,
      'cmi.session_time': duration(seconds),
      'cmi.exit': 'suspend',
    });
  };
  return {
    limit: LIMIT.scorm2004,
    start: async () => {
      open = lms.initialize();
      if (!open) return NONE;
      looking = ['browse', 'review'].includes(lms.get('cmi.mode'));
      completed = lms.get('cmi.completion_status') === 'completed';
      succeeded = lms.get('cmi.success_status') === 'passed';
      mastery = numeric(lms.get('cmi.scaled_passing_score'));
      return { open, looking, data: lms.get('cmi.suspend_data'), at: lms.get('cmi.location') };
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
